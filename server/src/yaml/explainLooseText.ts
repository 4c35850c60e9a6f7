import type { SourceLine } from './sourceLine';
import type { YamlProblem } from './yamlTree';

const word = /^[\w.-]+$/;
const mergeMark = /^(?:<{7}|={7}|>{7})(?: |$)/;
const keyWithoutSpace = /^([A-Za-z_][\w.-]*):(?!\/\/)\S/;

/** The key that a line is meant to have although a space is missing after its colon. */
export function findGluedKey(lineText: string): string | undefined {
  return keyWithoutSpace.exec(lineText)?.[1];
}

/** Says what is wrong with a line that stands where an entry is due and is none. */
export function explainLooseText(source: string, line: SourceLine): YamlProblem {
  const { textStart } = line;
  const lineText = source.slice(textStart, line.end).trimEnd();
  const problem = {
    code: 'yaml-syntax',
    span: { start: textStart, end: textStart + lineText.length },
  } as const;
  const glued = findGluedKey(lineText);
  if (glued !== undefined) {
    const place = textStart + glued.length + 1;
    return {
      ...problem,
      span: { start: textStart, end: place },
      message: `A space is missing after the colon of "${glued}".`,
      edits: [{ span: { start: place, end: place }, newText: ' ' }],
    };
  }
  if (word.test(lineText)) {
    return { ...problem, message: `A colon and a value are missing after "${lineText}".` };
  }
  if (mergeMark.test(lineText)) {
    return { ...problem, message: 'This marks an unresolved merge; keep one of the two versions.' };
  }
  return {
    ...problem,
    message:
      'This line is no "key: value" entry. Indent it if it goes on with the value above; else remove it.',
  };
}
