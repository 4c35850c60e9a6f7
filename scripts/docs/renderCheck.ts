import type { AnyCheck } from '../../server/src/checks/exclusionCheck';
import { type Example, readExample } from './readExample';

/** The page of one check as Markdown; diagnostics link to it. */
export function renderCheck({ code, severity, summary, explanation, fix }: AnyCheck): string {
  const repair = fix ? ['A quick fix is offered where the repair can be told.'] : [];
  const example = readExample(code);
  return [
    `# ${code}`,
    `*${severity}* · ${summary}`,
    [explanation, ...repair].join(' '),
    ...(example ? renderExample(example) : []),
    '## Otherwise',
    `Another severity, or none, in \`.rmm-detections.yaml\`:`,
    toBlock(`checks: { ${code}: off }\n`),
    'Silence for one line, with `//` instead of `#` inside a query:',
    toBlock(`# rmm-detections-disable-next-line ${code}\n`),
    '[All checks](../checks.md)',
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function renderExample({ settings, bad, good }: Example): string[] {
  const conditions = [...settings].map(([name, value]) => `With \`${name}: ${value}\`.`);
  return [...conditions, '## Not so', toBlock(bad), '## But so', toBlock(good)];
}

function toBlock(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\`\`\``;
}
