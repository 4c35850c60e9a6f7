import { analyticsFields } from './analyticsFields';
import type { Demand, FieldSpec, ValueType } from './fieldSpec';
import type { RuleKind } from './ruleKind';

const text: ValueType = { kind: 'text' };

function everyKind(demand: Demand): Record<RuleKind, Demand> {
  return { hunting: demand, scheduled: demand, nrt: demand };
}

const dataConnectorFields: readonly FieldSpec[] = [
  {
    name: 'connectorId',
    type: { kind: 'text', vocabulary: 'connector' },
    summary: 'Id of the data connector that brings the data, such as `MicrosoftThreatProtection`.',
    demands: everyKind('guide'),
  },
  {
    name: 'dataTypes',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'table' } },
    summary: 'Tables, or parser functions, of this connector that the query reads.',
    demands: everyKind('guide'),
  },
];

const entityMappingFields: readonly FieldSpec[] = [
  {
    name: 'entityType',
    type: { kind: 'text', vocabulary: 'entity-type' },
    summary: 'The type of entity that the columns below describe, such as `Host` or `Account`.',
    demands: everyKind('platform'),
  },
  {
    name: 'fieldMappings',
    type: {
      kind: 'list',
      item: {
        kind: 'mapping',
        fields: [
          {
            name: 'identifier',
            type: { kind: 'text', vocabulary: 'entity-identifier' },
            summary: "Which of the entity's identifiers the column holds.",
            demands: everyKind('platform'),
          },
          {
            name: 'columnName',
            type: { kind: 'text', vocabulary: 'output-column' },
            summary: 'The column of the query result that holds it.',
            demands: everyKind('platform'),
          },
        ],
      },
    },
    summary: 'One to three identifiers of the entity, each with the column that holds it.',
    demands: everyKind('platform'),
  },
];

/** The fields of all kinds of rule, in the order in which the published collections write them. */
export const ruleFields: readonly FieldSpec[] = [
  {
    name: 'id',
    type: { kind: 'text', format: 'guid' },
    summary: 'A GUID that identifies the rule for good. No two rules may share one.',
    demands: everyKind('guide'),
  },
  {
    name: 'name',
    type: { kind: 'text', lengths: { platform: 256, guide: 100 } },
    summary: 'The name that analysts see.',
    demands: everyKind('platform'),
  },
  {
    name: 'description',
    type: { kind: 'text', lengths: { platform: 5000, guide: 255 } },
    summary: 'What the rule looks for and why it matters, in one to three sentences.',
    demands: everyKind('guide'),
  },
  {
    name: 'description-detailed',
    type: text,
    summary: 'A longer description, where the short one is not enough.',
    kinds: ['hunting'],
  },
  {
    name: 'severity',
    type: { kind: 'text', values: ['Informational', 'Low', 'Medium', 'High'] },
    summary: 'How severe an alert of this rule is.',
    demands: { scheduled: 'platform', nrt: 'platform' },
  },
  {
    name: 'status',
    type: { kind: 'text', values: ['Available', 'InPreview', 'Deprecated'], isCustom: true },
    summary: 'Whether the rule is ready for use.',
  },
  {
    name: 'requiredDataConnectors',
    type: { kind: 'list', item: { kind: 'mapping', fields: dataConnectorFields } },
    summary:
      'The connectors that have to be switched on, each with the tables that the query reads.',
    demands: { hunting: 'guide', scheduled: 'guide', nrt: 'azure-sentinel' },
  },
  ...analyticsFields.schedule,
  {
    name: 'tactics',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'tactic' } },
    summary: "MITRE ATT&CK tactics, in Sentinel's spelling, such as `CommandAndControl`.",
    demands: everyKind('guide'),
  },
  {
    name: 'relevantTechniques',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'technique' } },
    summary: 'MITRE ATT&CK techniques or sub-techniques, such as `T1219`.',
    demands: everyKind('azure-sentinel'),
  },
  {
    name: 'techniques',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'technique' } },
    summary:
      'MITRE ATT&CK techniques; the name that the Sentinel API uses for `relevantTechniques`.',
  },
  {
    name: 'tags',
    type: { kind: 'list', item: { kind: 'any' } },
    summary: 'Free labels, such as the schema of the data or the rule that this one derives from.',
  },
  {
    name: 'query',
    type: { kind: 'text', format: 'kql', lengths: { platform: 10_000 } },
    summary:
      'The KQL query. Write it as a literal block (`query: |`), so that its lines stay as they are.',
    demands: everyKind('platform'),
  },
  {
    name: 'entityMappings',
    type: { kind: 'list', item: { kind: 'mapping', fields: entityMappingFields } },
    summary:
      'Which columns of the result name hosts, accounts and other entities: what links alerts together.',
    demands: { hunting: 'azure-sentinel', scheduled: 'azure-sentinel', nrt: 'azure-sentinel' },
  },
  {
    name: 'sentinelEntitiesMappings',
    type: {
      kind: 'list',
      item: {
        kind: 'mapping',
        fields: [
          {
            name: 'columnName',
            type: { kind: 'text', vocabulary: 'output-column' },
            summary: 'A column of the result that holds ready-made Sentinel entities.',
          },
        ],
      },
    },
    summary:
      'Columns of the result that already hold Sentinel entities, as those of alert tables do.',
  },
  {
    name: 'customDetails',
    type: { kind: 'dictionary', value: { kind: 'text', vocabulary: 'output-column' } },
    summary: 'Columns of the result to show in the alert, each under a name of your choice.',
  },
  ...analyticsFields.alert,
  {
    name: 'version',
    type: { kind: 'text', format: 'version' },
    summary: "The rule's own version, three numbers such as `1.0.0`. Raise it with every change.",
    demands: everyKind('azure-sentinel'),
  },
  {
    name: 'kind',
    type: { kind: 'text', values: ['Scheduled', 'NRT'] },
    summary:
      '`Scheduled` for an analytics rule on a timetable, `NRT` for a near-real-time one. A hunting query has none.',
    demands: { scheduled: 'platform', nrt: 'platform' },
  },
  {
    name: 'metadata',
    type: { kind: 'any' },
    summary: 'Source, author, support tier and categories of a rule that is published on its own.',
  },
];
