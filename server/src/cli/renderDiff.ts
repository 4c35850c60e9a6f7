import { diffLines } from '../text/diffLines';
import { splitLines } from '../text/splitLines';

const contextLines = 3;

/** Lines of the old text, `from` up to `to`, zero-based and half-open, with what takes their place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * The difference of two texts in the unified format, as `git apply` and `patch` read it. Empty when
 * there is none.
 */
export function renderDiff(path: string, before: string, after: string): string {
  const old = splitLines(before);
  const changes = diffLines(before, after).map(({ span, newText }) => {
    const from = splitLines(before.slice(0, span.start)).length;
    const removed = splitLines(before.slice(span.start, span.end)).length;
    return { from, to: from + removed, lines: splitLines(newText) };
  });
  if (changes.length === 0) {
    return '';
  }
  let shift = 0;
  const hunks = groupChanges(changes).map((group) => {
    const hunk = renderHunk(group, old, shift);
    shift += group.reduce((sum, { from, to, lines }) => sum + lines.length - (to - from), 0);
    return hunk;
  });
  const name = path.replace(/^\/+/, '');
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

/** Changes whose context would touch are shown together. */
function groupChanges(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.from - last.to <= 2 * contextLines) {
      group.push(change);
    } else {
      groups.push([change]);
    }
  }
  return groups;
}

/** @param shift by how many lines the changes above have moved the new text. */
function renderHunk(group: readonly Change[], old: readonly string[], shift: number): string {
  const start = Math.max(0, (group[0]?.from ?? 0) - contextLines);
  const end = Math.min(old.length, (group.at(-1)?.to ?? 0) + contextLines);
  const lines: string[] = [];
  let position = start;
  for (const change of group) {
    lines.push(...old.slice(position, change.from).map((line) => ` ${line}`));
    lines.push(...old.slice(change.from, change.to).map((line) => `-${line}`));
    lines.push(...change.lines.map((line) => `+${line}`));
    position = change.to;
  }
  lines.push(...old.slice(position, end).map((line) => ` ${line}`));
  const added = lines.filter((line) => !line.startsWith('-')).length;
  const place = `-${toRange(start, end - start)} +${toRange(start + shift, added)}`;
  return `@@ ${place} @@\n${lines.map(endLine).join('')}`;
}

/** The format counts lines from 1, and names the line before an empty range. */
function toRange(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function endLine(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
