import { getTableName } from '../../../rule/dataTypes';
import type { Vocabulary } from '../../../rule/fieldSpec';
import type { CursorContext } from '../../../yaml/cursorContext';
import { findFieldAtPath } from '../authoring/findFieldAtPath';
import { findText } from '../authoring/findText';
import type { QueryFacts } from '../authoring/queryFacts';
import type { Topic } from './topic';

/** What a value is about: a name that its field's type tells the kind of, or, for a word of a short list, the field. */
export function toValueTopic(
  word: string,
  context: CursorContext,
  getFacts: () => QueryFacts,
): Topic | undefined {
  const found = findFieldAtPath(context.path);
  const type = found?.type.kind === 'list' ? found.type.item : found?.type;
  if (!found || type?.kind !== 'text') {
    return undefined;
  }
  const { vocabulary, format, values } = type;
  if (vocabulary) {
    return toNameTopic(vocabulary, word, context, getFacts);
  }
  if (format === 'duration') {
    return { kind: 'duration', text: word };
  }
  return values ? { kind: 'field', path: found.path } : undefined;
}

function toNameTopic(
  vocabulary: Vocabulary,
  word: string,
  { parents }: CursorContext,
  getFacts: () => QueryFacts,
): Topic | undefined {
  switch (vocabulary) {
    case 'connector':
      return { kind: 'connector', id: word };
    case 'table':
      return { kind: 'table', name: getTableName({ value: word }) };
    case 'tactic':
      return { kind: 'tactic', name: word };
    case 'technique':
      return { kind: 'technique', id: word };
    case 'entity-type':
      return { kind: 'entityType', name: word };
    case 'entity-identifier': {
      const owners = parents.filter(({ kind }) => kind === 'mapping');
      const entityType = findText(owners.at(-2), 'entityType') ?? '';
      return { kind: 'entityIdentifier', entityType, name: word };
    }
    case 'output-column': {
      const column = getFacts().columns.find(({ name }) => name === word);
      return column && { kind: 'outputColumn', name: word, type: column.type };
    }
  }
}
