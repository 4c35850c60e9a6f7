import { scheduleLimits } from './durationLimits';
import type { FieldSpec, ValueType } from './fieldSpec';
import type { RuleKind } from './ruleKind';

const duration: ValueType = { kind: 'text', format: 'duration' };
const scheduleDuration: ValueType = { ...duration, durations: scheduleLimits };
const boolean: ValueType = { kind: 'boolean' };
const analytics: readonly RuleKind[] = ['scheduled', 'nrt'];

const groupingFields: readonly FieldSpec[] = [
  { name: 'enabled', type: boolean, summary: 'Whether alerts are grouped into one incident.' },
  {
    name: 'reopenClosedIncident',
    type: boolean,
    summary: 'Whether a matching alert opens a closed incident again.',
  },
  {
    name: 'lookbackDuration',
    type: duration,
    summary: 'How far back an incident may lie to take in a new alert.',
  },
  {
    name: 'matchingMethod',
    type: { kind: 'text', values: ['AllEntities', 'AnyAlert', 'Selected'] },
    summary: 'What alerts must share to be grouped.',
  },
  {
    name: 'groupByEntities',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'entity-type' } },
    summary: 'The entity types to group by, with the method `Selected`.',
  },
  {
    name: 'groupByAlertDetails',
    type: { kind: 'list', item: { kind: 'text', values: ['DisplayName', 'Severity'] } },
    summary: 'The alert details to group by, with the method `Selected`.',
  },
  {
    name: 'groupByCustomDetails',
    type: { kind: 'list', item: { kind: 'text' } },
    summary: 'The keys of `customDetails` to group by, with the method `Selected`.',
  },
];

const alertDetailFields: readonly FieldSpec[] = [
  {
    name: 'alertDisplayNameFormat',
    type: { kind: 'text', lengths: { platform: 256 } },
    summary: "The alert's name; `{{Column}}` stands for a column of the result.",
  },
  {
    name: 'alertDescriptionFormat',
    type: { kind: 'text', lengths: { platform: 5000 } },
    summary: "The alert's description; `{{Column}}` stands for a column of the result.",
  },
  {
    name: 'alertTacticsColumnName',
    type: { kind: 'text', vocabulary: 'output-column' },
    summary: "The column that holds the alert's tactics.",
  },
  {
    name: 'alertSeverityColumnName',
    type: { kind: 'text', vocabulary: 'output-column' },
    summary: "The column that holds the alert's severity.",
  },
  {
    name: 'alertDynamicProperties',
    type: {
      kind: 'list',
      item: {
        kind: 'mapping',
        fields: [
          {
            name: 'alertProperty',
            type: {
              kind: 'text',
              values: [
                'AlertLink',
                'ConfidenceLevel',
                'ConfidenceScore',
                'ExtendedLinks',
                'ProductComponentName',
                'ProductName',
                'ProviderName',
                'RemediationSteps',
                'Techniques',
              ],
            },
            summary: 'The property of the alert to set.',
          },
          {
            name: 'value',
            type: { kind: 'text', vocabulary: 'output-column' },
            summary: 'The column that holds its value.',
          },
        ],
      },
    },
    summary: 'Further properties of the alert, each from a column of the result.',
  },
];

/** Fields that analytics rules have beyond hunting queries, in two runs of the canonical order. */
export const analyticsFields: {
  readonly schedule: readonly FieldSpec[];
  readonly alert: readonly FieldSpec[];
} = {
  schedule: [
    {
      name: 'queryFrequency',
      type: scheduleDuration,
      summary: 'How often the query runs, from 5 minutes to 14 days, such as `1h`.',
      kinds: ['scheduled'],
      demands: { scheduled: 'platform' },
    },
    {
      name: 'queryPeriod',
      type: scheduleDuration,
      summary: 'The window of data that each run reads, at least as long as `queryFrequency`.',
      kinds: ['scheduled'],
      demands: { scheduled: 'platform' },
    },
    {
      name: 'triggerOperator',
      type: {
        kind: 'text',
        values: ['gt', 'lt', 'eq', 'ne', 'GreaterThan', 'LessThan', 'Equal', 'NotEqual'],
      },
      summary: 'How the number of rows is compared with `triggerThreshold`.',
      kinds: ['scheduled'],
      demands: { scheduled: 'platform' },
    },
    {
      name: 'triggerThreshold',
      type: { kind: 'number', least: 0, most: 10_000 },
      summary: 'The number of rows, from 0 to 10000, that `triggerOperator` compares with.',
      kinds: ['scheduled'],
      demands: { scheduled: 'platform' },
    },
  ],
  alert: [
    {
      name: 'alertDetailsOverride',
      type: { kind: 'mapping', fields: alertDetailFields },
      summary: "Takes the alert's name, description, tactics or severity from the result.",
    },
    {
      name: 'eventGroupingSettings',
      type: {
        kind: 'mapping',
        fields: [
          {
            name: 'aggregationKind',
            type: { kind: 'text', values: ['SingleAlert', 'AlertPerResult'] },
            summary: 'One alert for each run, or one for each row.',
            demands: { scheduled: 'platform', nrt: 'platform' },
          },
        ],
      },
      summary: 'Whether each row of the result becomes an alert of its own.',
      kinds: analytics,
    },
    {
      name: 'incidentConfiguration',
      type: {
        kind: 'mapping',
        fields: [
          { name: 'createIncident', type: boolean, summary: 'Whether alerts become incidents.' },
          {
            name: 'groupingConfiguration',
            type: { kind: 'mapping', fields: groupingFields },
            summary: 'How alerts are grouped into incidents.',
          },
        ],
      },
      summary: 'Whether and how alerts of this rule become incidents.',
      kinds: analytics,
    },
    {
      name: 'suppressionEnabled',
      type: boolean,
      summary: 'Whether the rule rests for a while after an alert.',
      kinds: analytics,
    },
    {
      name: 'suppressionDuration',
      type: duration,
      summary: 'How long it rests.',
      kinds: analytics,
    },
    { name: 'enabled', type: boolean, summary: 'Whether the rule runs.', kinds: analytics },
    {
      name: 'alertRuleTemplateName',
      type: { kind: 'text' },
      summary: 'Id of the template that this rule was made from.',
      kinds: analytics,
    },
    {
      name: 'templateVersion',
      type: { kind: 'text' },
      summary: 'Version of the template that this rule was made from.',
      kinds: analytics,
    },
  ],
};
