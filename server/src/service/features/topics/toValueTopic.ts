import { getTableName } from '../../../rule/dataTypes';
import type { Vocabulary } from '../../../rule/fieldSpec';
import type { CursorContext } from '../../../yaml/cursorContext';
import { type FileFormat, formatFields } from '../authoring/fileFormat';
import { findFieldAtPath } from '../authoring/findFieldAtPath';
import { findText } from '../authoring/findText';
import type { QueryFacts } from '../authoring/queryFacts';
import type { Topic } from './topic';

/** What a value is about: a name that its field's type tells the kind of, or, for a word of a short list, the field. */
export function toValueTopic(
  word: string,
  context: CursorContext,
  format: FileFormat,
  getFacts: () => QueryFacts,
): Topic | undefined {
  const found = findFieldAtPath(context.path, formatFields[format]);
  const type = found?.type.kind === 'list' ? found.type.item : found?.type;
  if (!found || type?.kind !== 'text') {
    return undefined;
  }
  const { vocabulary, values } = type;
  if (vocabulary) {
    return toNameTopic(vocabulary, word, context, getFacts);
  }
  if (type.format === 'duration') {
    return { kind: 'duration', text: word };
  }
  return values ? { kind: 'field', format, path: found.path } : undefined;
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
    case 'tool':
      return { kind: 'tool', id: word };
    case 'check-code':
      return { kind: 'check', code: word };
    case 'rule-pattern':
      return undefined;
    case 'output-column': {
      const column = getFacts().columns.find(({ name }) => name === word);
      return column && { kind: 'outputColumn', name: word, type: column.type };
    }
  }
}
