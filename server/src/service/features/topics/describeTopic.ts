import { findField } from '../../../rule/findField';
import type { Environment } from '../../environment';
import { describeTool } from '../describeTool';
import { describeTable } from '../entityDescription';
import { describeTactic, describeTechnique } from './describeAttack';
import { describeConnector } from './describeConnector';
import { describeDuration } from './describeDuration';
import { describeEntityIdentifier, describeEntityType } from './describeEntityType';
import { describeField } from './describeField';
import type { Topic } from './topic';

/** Markdown about a topic; undefined where nothing is known of it. */
export function describeTopic(
  topic: Topic,
  { attack, catalog, connectors, entityTypes, schema }: Environment,
): string | undefined {
  switch (topic.kind) {
    case 'field':
      return map(findField(topic.path), describeField);
    case 'connector':
      return map(connectors.find(topic.id), describeConnector);
    case 'table':
      return map(
        schema.tables.find(({ name }) => name === topic.name),
        describeTable,
      );
    case 'tactic':
      return map(attack.findTactic(topic.name), describeTactic);
    case 'technique':
      return map(attack.findTechnique(topic.id), (technique) =>
        describeTechnique(technique, attack),
      );
    case 'entityType':
      return map(
        entityTypes.find(({ name }) => name === topic.name),
        describeEntityType,
      );
    case 'entityIdentifier':
      return map(
        entityTypes.find(({ name }) => name === topic.entityType),
        (type) => describeEntityIdentifier(topic.name, type),
      );
    case 'outputColumn':
      return `**${topic.name}**: \`${topic.type}\`, a column of the query's result`;
    case 'duration':
      return describeDuration(topic.text);
    case 'tool':
      return map(catalog.find(topic.id), describeTool);
  }
}

function map<T>(
  value: T | undefined,
  describe: (value: T) => string | undefined,
): string | undefined {
  return value === undefined ? undefined : describe(value);
}
