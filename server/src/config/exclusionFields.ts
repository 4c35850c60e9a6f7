import type { FieldSpec } from '../rule/fieldSpec';

/** What describes a known-benign scenario, in the order in which it is usually written. */
export const exclusionFields = [
  {
    name: 'scenario',
    type: { kind: 'text' },
    summary: 'What happens, in a few words; generated queries name it where they leave it out.',
    required: true,
    example: 'scenario: Patch deployment through MeshCentral',
  },
  {
    name: 'reason',
    type: { kind: 'text' },
    summary: 'Why it is harmless, and who says so.',
    example: 'reason: change CHG0042, weekly',
  },
  {
    name: 'rules',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'rule-pattern' } },
    summary:
      'The rules that it applies to: ids, or names with `*` for any text. Letter case does not matter.',
    fallback: 'every rule',
    example: 'rules: [4837cef7-648e-42ab-96a5-3722910922a5, "*Kaseya*"]',
  },
  {
    name: 'filter',
    type: { kind: 'text', format: 'kql' },
    summary:
      'A KQL predicate over the columns of the tables that those rules read. Rows for which it is true are left out.',
    required: true,
    example: 'filter: DeviceName startswith "patch-" and Signer has "meshcentral"',
  },
  {
    name: 'expires',
    type: { kind: 'text', format: 'date' },
    summary: 'The last day on which it holds, as `YYYY-MM-DD`. After that it is ignored.',
    fallback: 'it holds for good',
    example: 'expires: 2027-03-31',
  },
  {
    name: 'owner',
    type: { kind: 'text' },
    summary: 'Whom to ask about it.',
    example: 'owner: soc@example.org',
  },
] as const satisfies readonly FieldSpec[];

/** What may stand in an exclusions file. */
export const exclusionsFileFields = [
  {
    name: 'exclusions',
    type: { kind: 'list', item: { kind: 'mapping', fields: exclusionFields } },
    summary: 'Known-benign scenarios that generated queries leave out of their results.',
    required: true,
  },
] as const satisfies readonly FieldSpec[];
