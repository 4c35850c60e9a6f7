import type { GeneratedQuery } from './messages';

const targetNames: Readonly<Record<GeneratedQuery['target'], string>> = {
  defender: 'Microsoft Defender XDR',
  sentinel: 'Microsoft Sentinel',
};

/** What the preview says of a rule that is broken: always, as the query below is not the file's. */
const staleNotice =
  'The query does not parse right now. This is the last good one, or the text as written if there was none.';

/** The text of the preview. `header` puts what the query is for and what was done to it above it. */
export function toPreviewText(generated: GeneratedQuery | undefined, header: boolean): string {
  if (!generated) {
    return '// There is no rule with a query here.\n';
  }
  const notices = generated.stale ? [staleNotice] : [];
  const comments = header ? [...toHeader(generated), ...notices] : notices;
  const intro = comments.flatMap(toComment).join('');
  return `${intro}${intro && '\n'}${generated.query.trimEnd()}\n`;
}

/** Columns of a line, so that a comment can be read in half a window. */
const width = 80;

/** A sentence as comment lines; those after the first are indented. */
function toComment(sentence: string): string[] {
  const lines: string[] = [];
  let line = '//';
  for (const word of sentence.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '//') {
      lines.push(line);
      line = '//  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].map((text) => `${text.trimEnd()}\n`);
}

/** Enough to recognise a result by; a table can have a hundred. */
const namedColumns = 12;

function describeColumns(columns: GeneratedQuery['columns']): string[] {
  const names = columns.slice(0, namedColumns).map(({ name }) => name);
  const others = columns.length - names.length;
  const list = `${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return names.length > 0 ? [`Returns ${list}.`] : [];
}

function toHeader({ title, target, applied, columns }: GeneratedQuery): string[] {
  return [
    ...title.split(/\r?\n/),
    `For ${targetNames[target]}.`,
    ...applied,
    ...describeColumns(columns),
  ];
}
