import type { GeneratedQuery } from '../../server/src/protocol/messages';

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
  const intro = comments.map((line) => `// ${line}\n`).join('');
  return `${intro}${intro && '\n'}${generated.query.trimEnd()}\n`;
}

function toHeader({ title, target, applied, columns }: GeneratedQuery): string[] {
  const names = columns.map(({ name }) => name).join(', ');
  return [
    ...title.split(/\r?\n/),
    `For ${targetNames[target]}.`,
    ...applied,
    ...(names ? [`Returns ${names}.`] : []),
  ];
}
