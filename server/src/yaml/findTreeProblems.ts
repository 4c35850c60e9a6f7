import { getLineStart, getNextLineStart } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import { maxAliases, maxProblems } from './limits';
import type { YamlEntry, YamlMapping, YamlNode, YamlProblem } from './yamlTree';

/**
 * What the parser's events do not tell: keys that stand twice, and aliases that lead nowhere. Of
 * several such keys in a row only the first is reported: a lost dash joins whole list items.
 */
export function findTreeProblems(text: string, root: YamlNode | undefined): YamlProblem[] {
  const finder = new TreeProblemFinder(text);
  finder.visit(root);
  return finder.problems;
}

class TreeProblemFinder {
  readonly problems: YamlProblem[] = [];
  private readonly anchors = new Set<string>();
  private aliasCount = 0;

  constructor(private readonly text: string) {}

  visit(node: YamlNode | undefined): void {
    if (node?.anchor !== undefined) {
      this.anchors.add(node.anchor);
    }
    switch (node?.kind) {
      case 'alias':
        this.visitAlias(node.name, node.span);
        break;
      case 'sequence':
        for (const item of node.items) {
          this.visit(item);
        }
        break;
      case 'mapping':
        this.visitMapping(node);
        break;
    }
  }

  private visitAlias(name: string, span: YamlProblem['span']): void {
    this.aliasCount++;
    if (this.problems.length >= maxProblems) {
      return;
    }
    if (!this.anchors.has(name)) {
      this.problems.push({
        code: 'yaml-syntax',
        span,
        message: `"*${name}" refers to an anchor that does not exist; put it in quotes if it is text.`,
        edits: [{ span, newText: `'*${name.replaceAll("'", "''")}'` }],
      });
    } else if (this.aliasCount === maxAliases + 1) {
      this.problems.push({
        code: 'yaml-syntax',
        span,
        message: `More than ${maxAliases} aliases stand in this document; write the values out.`,
      });
    }
  }

  private visitMapping(mapping: YamlMapping): void {
    const keys = new Set<string>();
    let previous: YamlEntry | undefined;
    let wasDuplicate = false;
    for (const entry of mapping.entries) {
      const name = entry.key.kind === 'scalar' ? entry.key.value : '<<';
      const isDuplicate = name !== '<<' && keys.has(name);
      if (isDuplicate && !wasDuplicate && this.problems.length < maxProblems) {
        this.reportDuplicate(mapping, entry, previous);
      }
      keys.add(name);
      this.visit(entry.key);
      this.visit(entry.value);
      previous = entry;
      wasDuplicate = isDuplicate;
    }
  }

  private reportDuplicate(
    mapping: YamlMapping,
    entry: YamlEntry,
    previous: YamlEntry | undefined,
  ): void {
    this.problems.push({
      code: 'duplicate-key',
      span: entry.key.span,
      message: `"${entry.key.kind === 'scalar' ? entry.key.value : ''}" already stands above; keep one of the two.`,
      edits: [
        mapping.style === 'block'
          ? this.removeLines(entry)
          : {
              span: { start: previous?.span.end ?? entry.span.start, end: entry.span.end },
              newText: '',
            },
      ],
    });
  }

  private removeLines({ span }: YamlEntry): SpanEdit {
    const start = getLineStart(this.text, span.start);
    const endsWithBreak = getLineStart(this.text, span.end) === span.end && span.end > span.start;
    const end = endsWithBreak ? span.end : getNextLineStart(this.text, span.end);
    return { span: { start, end }, newText: '' };
  }
}
