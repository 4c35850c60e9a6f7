import { allChecks } from '../../server/src/checks/allChecks';
import type { Check } from '../../server/src/checks/check';

const introduction = `# Checks

What RMM Detections reports in rule files, by code. This page is made from the checks themselves by \`npm run docs\`.

Set another severity for a code, or turn it off, under \`checks\` in \`.rmm-detections.yaml\` or in the setting \`rmmDetections.checks\`:

\`\`\`yaml
checks: { unknown-connector: off, scalar-list: error }
\`\`\`

Silence a code on one line with \`# rmm-detections-disable-next-line CODE\` above it, or in the whole file with \`# rmm-detections-disable CODE\`. Inside a query, write \`//\` instead of \`#\`; the comment then silences findings of that query alone.
`;

/** The reference of all checks as Markdown; its headings are what diagnostics link to. */
export function renderChecks(): string {
  return [introduction, renderTable(), ...allChecks.map(renderCheck)].join('\n');
}

function renderTable(): string {
  const rows = allChecks.map(
    ({ code, severity, summary }) => `| [\`${code}\`](#${code}) | ${severity} | ${summary} |`,
  );
  return ['| code | severity | what |', '|---|---|---|', ...rows, ''].join('\n');
}

function renderCheck({ code, severity, summary, explanation, fix }: Check): string {
  const repair = fix ? ' A quick fix is offered where the repair can be told.' : '';
  return `## ${code}\n\n*${severity}* · ${summary}\n\n${explanation}${repair}\n`;
}
