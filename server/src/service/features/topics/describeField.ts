import type { Demand, FieldSpec, ValueType, Vocabulary } from '../../../rule/fieldSpec';
import type { RuleKind } from '../../../rule/ruleKind';
import { joinWithAnd } from '../../../text/joinWithAnd';

const kindTitles: Record<RuleKind, string> = {
  hunting: 'hunting queries',
  scheduled: 'scheduled rules',
  nrt: 'near-real-time rules',
};
const allKinds = Object.keys(kindTitles) as RuleKind[];

const demandTitles: Record<Demand, string> = {
  platform: 'Sentinel needs it',
  guide: 'Guides for published rules ask for it',
  'azure-sentinel': 'The Azure-Sentinel repository asks for it',
};

const vocabularyTitles: Record<Vocabulary, string> = {
  tactic: 'tactic',
  technique: 'technique id',
  connector: 'connector id',
  table: 'table or parser function',
  'entity-type': 'entity type',
  'entity-identifier': 'identifier of the entity type',
  'output-column': 'column of the query result',
  'check-code': 'code of a check',
  tool: 'id or name of a tool',
  'rule-pattern': 'id of a rule or pattern of names',
};

/** What a field is for, which values it takes, where it belongs and who demands it. */
export function describeField(field: FieldSpec): string {
  const { name, type, summary, kinds, demands, required, fallback, example } = field;
  return [
    `**${name}**: ${describeType(type)}`,
    summary,
    ...describeValues(type),
    ...(kinds ? [`Only in ${joinWithAnd(kinds.map((kind) => kindTitles[kind]))}.`] : []),
    ...describeDemands(demands ?? {}),
    ...(required ? ['Required.'] : []),
    ...(fallback === undefined ? [] : [`Where it is absent: ${fallback}.`]),
    ...(example === undefined ? [] : [`\`\`\`yaml\n${example}\n\`\`\``]),
  ].join('\n\n');
}

function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'text':
      return describeText(type);
    case 'number':
      return 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'list':
      return `a list, each item ${describeType(type.item)}`;
    case 'mapping':
      return `a mapping of ${joinWithAnd(type.fields.map(({ name }) => `\`${name}\``))}`;
    case 'dictionary':
      return type.keys === undefined
        ? `a mapping of names to values, each ${describeType(type.value)}`
        : `a mapping of each ${vocabularyTitles[type.keys]} to ${describeType(type.value)}`;
    case 'any':
      return 'any value';
  }
}

function describeText({
  format,
  vocabulary,
  values,
  isCustom,
}: Extract<ValueType, { kind: 'text' }>): string {
  if (vocabulary) {
    return withArticle(vocabularyTitles[vocabulary]);
  }
  if (format) {
    const titles = {
      guid: 'a GUID',
      duration: 'a duration',
      version: 'a version',
      kql: 'KQL',
      date: 'a day',
    };
    return titles[format];
  }
  return values && !isCustom ? 'one of a few values' : 'text';
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function describeValues(type: ValueType): string[] {
  if (type.kind === 'list') {
    return describeValues(type.item);
  }
  if (type.kind !== 'text' || !type.values) {
    return [];
  }
  return [
    `${type.isCustom ? 'Usual values' : 'Values'}: ${type.values.map((value) => `\`${value}\``).join(', ')}`,
  ];
}

/** One sentence for each who demands it. */
function describeDemands(demands: NonNullable<FieldSpec['demands']>): string[] {
  return (Object.keys(demandTitles) as Demand[]).flatMap((demand) => {
    const kinds = allKinds.filter((kind) => demands[kind] === demand);
    if (kinds.length === 0) {
      return [];
    }
    const where =
      kinds.length === allKinds.length
        ? 'every rule'
        : joinWithAnd(kinds.map((kind) => kindTitles[kind]));
    return [`${demandTitles[demand]} in ${where}.`];
  });
}
