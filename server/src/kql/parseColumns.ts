import type { ConcreteTarget, KqlColumn, KqlType } from './kqlSchema';

const defender: readonly ConcreteTarget[] = ['defender'];
const sentinel: readonly ConcreteTarget[] = ['sentinel'];
const both: readonly ConcreteTarget[] = ['defender', 'sentinel'];

/** The targets that `D`, `S` or `DS` stands for; the lists are shared, not copied. */
export function getTargets(letters: string): readonly ConcreteTarget[] {
  return letters === 'DS' ? both : letters === 'D' ? defender : sentinel;
}

/**
 * Columns in the notation that `TablesFile` explains, in order; `targets` holds for those without a
 * mark of their own. The two entries of a column whose type differs between the targets become one.
 */
export function parseColumns(notation: string, targets: readonly ConcreteTarget[]): KqlColumn[] {
  const columns: KqlColumn[] = [];
  for (const token of notation.split(' ')) {
    if (token === '') {
      continue;
    }
    const column = parseColumn(token, targets);
    const previous = columns.at(-1);
    if (previous?.name === column.name) {
      columns[columns.length - 1] = {
        name: column.name,
        type: 'dynamic',
        typesByTarget: { defender: previous.type, sentinel: column.type },
        targets: both,
      };
    } else {
      columns.push(column);
    }
  }
  return columns;
}

function parseColumn(token: string, targets: readonly ConcreteTarget[]): KqlColumn {
  const mark = token.indexOf('@');
  const typed = mark === -1 ? token : token.slice(0, mark);
  const colon = typed.indexOf(':');
  return {
    name: colon === -1 ? typed : typed.slice(0, colon),
    type: colon === -1 ? 'string' : (typed.slice(colon + 1) as KqlType),
    targets: mark === -1 ? targets : getTargets(token.slice(mark + 1)),
  };
}
