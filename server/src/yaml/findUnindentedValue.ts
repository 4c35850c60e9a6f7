import type { EntryHead } from './findEntryHead';
import type { Recovery } from './recovery';
import { getColumn, isContent, shiftLines } from './sourceLine';
import type { EntryLines } from './splitEntries';
import type { YamlNode, YamlProblem } from './yamlTree';

/** A value in quotes or brackets that is complete but for its indentation. */
export interface UnindentedValue {
  readonly node: YamlNode;
  readonly problem: YamlProblem;
}

/** Columns by which the fix indents. */
const indent = 2;

/**
 * Reads a quoted or bracketed value whose later lines stand no deeper than its key. YAML asks that
 * they do, a closing bracket included, but it is plain what is meant.
 *
 * @param entries the key's entry, and those after it that hold the lines in question.
 */
export function findUnindentedValue(
  recovery: Recovery,
  entries: readonly EntryLines[],
  head: EntryHead,
): UnindentedValue | undefined {
  const [first, ...others] = entries.flat();
  if (first === undefined || !/^["'[{]/.test(head.inlineValue)) {
    return undefined;
  }
  const shallow = others.filter(
    (line) => isContent(recovery.source, line) && getColumn(line) <= getColumn(first),
  );
  const [culprit] = shallow;
  if (culprit === undefined) {
    return undefined;
  }
  const { node } = recovery.parseSpan(head.valueStart, others.at(-1)?.next ?? first.next, 0);
  return node === undefined
    ? undefined
    : {
        node,
        problem: {
          code: 'yaml-syntax',
          span: { start: culprit.textStart, end: culprit.end },
          message: `This line goes on with the value of "${head.key}", so it has to be indented below it.`,
          edits: shiftLines(recovery.source, shallow, indent),
        },
      };
}
