import { findCheck } from '../../../checks/allChecks';
import { findField } from '../../../rule/findField';
import type { Environment } from '../../environment';
import { formatFields } from '../authoring/fileFormat';
import { describeTool } from '../describeTool';
import { describeTable } from '../entityDescription';
import { describeTactic, describeTechnique } from './describeAttack';
import { describeCheck } from './describeCheck';
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
      return describeKnown(findField(topic.path, formatFields[topic.format]), describeField);
    case 'connector':
      return describeKnown(connectors.find(topic.id), describeConnector);
    case 'table':
      return describeKnown(
        schema.tables.find(({ name }) => name === topic.name),
        describeTable,
      );
    case 'tactic':
      return describeKnown(attack.findTactic(topic.name), describeTactic);
    case 'technique':
      return describeKnown(attack.findTechnique(topic.id), (technique) =>
        describeTechnique(technique, attack),
      );
    case 'entityType':
      return describeKnown(
        entityTypes.find(({ name }) => name === topic.name),
        describeEntityType,
      );
    case 'entityIdentifier':
      return describeKnown(
        entityTypes.find(({ name }) => name === topic.entityType),
        (type) => describeEntityIdentifier(topic.name, type),
      );
    case 'outputColumn':
      return `**${topic.name}**: \`${topic.type}\`, a column of the query's result`;
    case 'duration':
      return describeDuration(topic.text);
    case 'tool':
      return describeKnown(catalog.find(topic.id) ?? catalog.search(topic.id)[0], describeTool);
    case 'check':
      return describeKnown(findCheck(topic.code), describeCheck);
  }
}

function describeKnown<T>(
  value: T | undefined,
  describe: (value: T) => string | undefined,
): string | undefined {
  return value === undefined ? undefined : describe(value);
}
