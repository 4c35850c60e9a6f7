import { configFields } from '../../server/src/config/configFields';
import { exclusionFields } from '../../server/src/config/exclusionFields';
import { vendorFields } from '../../server/src/config/vendorFields';
import type { FieldSpec } from '../../server/src/rule/fieldSpec';

const introduction = `# Configuration

Three YAML files, besides the rules themselves, tell RMM Detections about a workspace. All are checked as they are typed, with completion and hover; what is wrong in them is reported under \`bad-configuration\`, and the rest of the file counts. The command line stops at a mistake in them: a check that silently did not run would look like a clean rule. The tables on this page are made from the code by \`npm run docs\`.

Nothing from these files is executed, and none of their paths may lead out of the workspace.
`;

const config = `## .rmm-detections.yaml

In the root of the workspace. Settings of the same names in the editor, and options of the command line, override it.
`;

const schemas = `### The files of \`schemas\`

A table of your own is known to completion and checks once a JSON file describes it. Three forms are understood:

\`\`\`json
{ "Custom_CL": [{ "name": "Host", "type": "string" }, { "name": "Seen", "type": "datetime" }] }
\`\`\`

\`\`\`json
{ "Name": "Custom_CL", "Properties": [{ "Name": "Host", "Type": "String" }] }
\`\`\`

\`\`\`json
{
  "tables": { "Custom_CL": [{ "name": "Host", "type": "string" }] },
  "functions": [{ "name": "RecentHosts", "columns": [{ "name": "Host", "type": "string" }] }]
}
\`\`\`

A table without columns (\`{ "Custom_CL": [] }\`) says no more than that it exists: any column of it is right. A table that no file describes may be read all the same; it is reported as information, since nobody can tell whether it exists.
`;

const vendors = `## rmm-vendors.yaml

RMM tools of your own. They are known to completion, checks, new rules and coverage like those of the shipped catalogue; an entry with the id of a shipped tool adds to it. The file needs no mention in the configuration under this name; any other is named in \`vendors\`.
`;

const exclusions = `## rmm-exclusions.yaml

Known-benign scenarios, so that tuning need not be written into each rule: generated queries leave them out as \`| where not (…)\`. The file needs no mention in the configuration under this name; any other is named in \`exclusions\`. "Add exclusion for this rule", on the name or the query of a rule, writes an entry to fill in.
`;

const filters = `### Filters

A filter is KQL, with all the help that a query has. It is read over each table that the rules in \`rules\` read, or over the tables of usual RMM rules where it names none, and is right if it is right over one of them. Write it as a block where YAML would misread it:

\`\`\`yaml
    filter: |
      DeviceName startswith "patch-"      // the patch servers
      and Signer has "meshcentral"
\`\`\`

The checks [\`exclusion-too-broad\`](checks/exclusion-too-broad.md), [\`exclusion-expired\`](checks/exclusion-expired.md) and [\`exclusion-unused\`](checks/exclusion-unused.md) look at exclusions. They can be silenced like all others: \`# rmm-detections-disable-next-line CODE\` above the line.
`;

/** The reference of the files that configure us, as Markdown. */
export function renderConfiguration(): string {
  return [
    introduction,
    config,
    renderTable(configFields),
    renderExample(configFields),
    schemas,
    vendors,
    renderTable(vendorFields),
    renderListExample('vendors', vendorFields),
    exclusions,
    renderTable(exclusionFields),
    renderListExample('exclusions', exclusionFields),
    filters,
  ].join('\n');
}

function renderTable(fields: readonly FieldSpec[]): string {
  const rows = fields.map(
    ({ name, summary, required, fallback = '' }) =>
      `| \`${name}\` | ${required ? 'required' : fallback} | ${[summary, ...renderValues(fields, name)].join(' ')} |`,
  );
  return ['| key | where it is absent | what |', '|---|---|---|', ...rows, ''].join('\n');
}

function renderValues(fields: readonly FieldSpec[], name: string): string[] {
  const type = fields.find((field) => field.name === name)?.type;
  return type?.kind === 'text' && type.values && !type.isCustom
    ? [`One of ${type.values.map((value) => `\`${value}\``).join(', ')}.`]
    : [];
}

function renderExample(fields: readonly FieldSpec[]): string {
  return toBlock(fields.flatMap(({ example }) => example ?? []));
}

/** The examples of all fields as one item of a list. */
function renderListExample(key: string, fields: readonly FieldSpec[]): string {
  const lines = fields.flatMap(({ example }) => example ?? []);
  return toBlock([
    `${key}:`,
    ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  ]);
}

function toBlock(lines: readonly string[]): string {
  return ['```yaml', ...lines, '```', ''].join('\n');
}
