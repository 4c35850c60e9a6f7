import type { FieldSpec } from '../../rule/fieldSpec';
import { ruleFields } from '../../rule/ruleFields';
import { type FieldLine, findFieldLine } from './articleMarks';
import { type FieldFrame, getItemFields, openValue } from './fieldFrame';
import { isBlockHeader } from './isBlockHeader';
import { toRuleScalar } from './toRuleScalar';

/** Gives lines of YAML that lost their indentation the place that the field catalogue has for them. */
export interface FieldNester {
  /** The YAML so far. */
  readonly lines: readonly string[];
  /** Whether a top-level field has been written. */
  has(field: string): boolean;
  /** Takes one line; false where no open field has a place for it. */
  take(line: string): boolean;
  /** Writes lines of a top-level field as they are. */
  write(field: string, lines: readonly string[]): void;
}

const bullet = /^\s*[-•*·–]\s+/;

export function createFieldNester(): FieldNester {
  const root = {
    kind: 'mapping',
    fields: ruleFields,
    column: 0,
    written: new Set<string>(),
  } as const satisfies FieldFrame;
  const lines: string[] = [];
  let open: FieldFrame[] = [root];

  function emit(column: number, text: string): void {
    lines.push(`${' '.repeat(column)}${text}`.trimEnd());
  }

  /** Writes a field, and opens what its value may go on with. */
  function writeField(spec: FieldSpec | undefined, { key, value }: FieldLine, column: number) {
    const isBlock = isBlockHeader(value);
    emit(column, `${key}: ${isBlock || value === '' ? value : toRuleScalar(value)}`);
    if (spec && (isBlock || value === '')) {
      open = [...open, openValue(spec.type, column + 2)];
    }
  }

  function takeField(line: FieldLine): boolean {
    for (let index = open.length - 1; index >= 0; index--) {
      const frame = open[index];
      const isTaken = frame !== undefined && takeInFrame(frame, line, index);
      if (isTaken) {
        return true;
      }
    }
    return false;
  }

  function takeInFrame(frame: FieldFrame, line: FieldLine, index: number): boolean {
    if (frame.kind === 'text') {
      return false;
    }
    if (frame.kind === 'dictionary') {
      if (line.isItem || (frame.isInner && line.value === '') || isMeantForRoot(line)) {
        return false;
      }
      open = open.slice(0, index + 1);
      writeField(undefined, line, frame.column);
      if (line.value === '') {
        open.push({ kind: 'dictionary', column: frame.column + 2, isInner: true });
      }
      return true;
    }
    const fields = frame.kind === 'mapping' ? frame.fields : getItemFields(frame.item);
    const spec = fields.find(({ name }) => name === line.key);
    if (!spec || (frame.kind === 'mapping' && (line.isItem || frame.written.has(line.key)))) {
      return false;
    }
    open = open.slice(0, index + 1);
    if (frame.kind === 'mapping') {
      frame.written.add(line.key);
      writeField(spec, line, frame.column);
      return true;
    }
    const item: FieldFrame = {
      kind: 'mapping',
      fields,
      column: frame.column + 2,
      written: new Set([line.key]),
    };
    open.push(item);
    const first = lines.length;
    writeField(spec, line, item.column);
    lines[first] = `${' '.repeat(frame.column)}- ${(lines[first] ?? '').trimStart()}`;
    return true;
  }

  /** Keys of one's own may be called as top-level fields are, and then have other values. */
  function isMeantForRoot({ key, value }: FieldLine): boolean {
    const type = root.fields.find(({ name }) => name === key)?.type;
    const isValue = type?.kind !== 'text' || (type.values?.includes(value) ?? true);
    return type !== undefined && isValue && !root.written.has(key);
  }

  function takeText(line: string): boolean {
    const frame = open.at(-1);
    if (frame?.kind === 'text') {
      emit(frame.column, line.trim());
    }
    return frame?.kind === 'text';
  }

  function takeItem(line: string): boolean {
    const frame = open.at(-1);
    const text = line.replace(bullet, '').trim();
    const isItem = bullet.test(line) || /^\S+$/.test(text);
    if (frame?.kind !== 'list' || getItemFields(frame.item).length > 0 || !isItem) {
      return false;
    }
    emit(frame.column, `- ${toRuleScalar(text)}`);
    return true;
  }

  return {
    lines,
    has: (field) => root.written.has(field),
    take(line) {
      const field = findFieldLine(line);
      return (field !== undefined && takeField(field)) || takeText(line) || takeItem(line);
    },
    write(field, written) {
      root.written.add(field);
      open = [root];
      lines.push(...written);
    },
  };
}
