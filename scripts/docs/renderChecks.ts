import { allChecks } from '../../server/src/checks/allChecks';

const introduction = `# Checks

What RMM Detections reports, by code. This page and those that it leads to are made from the checks themselves by \`npm run docs\`.

Set another severity for a code, or turn it off, under \`checks\` in \`.rmm-detections.yaml\` or in the setting \`rmmDetections.checks\`:

\`\`\`yaml
checks: { unknown-connector: off, scalar-list: error }
\`\`\`

Silence a code on one line with \`# rmm-detections-disable-next-line CODE\` above it, or in the whole file with \`# rmm-detections-disable CODE\`. Inside a query, write \`//\` instead of \`#\`; the comment then silences findings of that query alone.

A severity may differ from finding to finding; the page of a check says when.
`;

/** The list of all checks as Markdown. */
export function renderChecks(): string {
  const rows = allChecks.map(
    ({ code, severity, summary, fix }) =>
      `| [\`${code}\`](checks/${code}.md) | ${severity} | ${summary} | ${fix ? 'yes' : ''} |`,
  );
  return [introduction, '| code | severity | what | fix |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
