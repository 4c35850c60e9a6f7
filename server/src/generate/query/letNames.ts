import type { Span } from '../../text/span';
import { applySpanEdits } from '../../text/spanEdit';
import type { QueryWorld } from './queryWorld';

/** Gives the `let`s of many queries names that do not clash; those that say the same are kept once. */
export interface LetNames {
  /** The statements so far, each with its semicolon. */
  readonly statements: readonly string[];
  /** Takes in the `let`s of a query, with other names where theirs are taken. */
  take(query: string): RenamedQuery;
}

export interface RenamedQuery {
  /** With its `let`s, under their new names. */
  readonly query: string;
  /** Where the statement that returns rows begins and ends. */
  readonly result: Span;
}

/** @param taken names that mean something else in one of the queries, such as tables. */
export function createLetNames(
  taken: ReadonlySet<string>,
  { engine, scope }: QueryWorld,
): LetNames {
  const statements: string[] = [];
  /** Names by what a `let` used to be called and by what follows its name. */
  const names = new Map<string, string>();
  const used = new Set(taken);

  function chooseName(name: string): string {
    let choice = name;
    for (let count = 2; used.has(choice); count++) choice = `${name}_${count}`;
    return choice;
  }

  return {
    statements,
    take(query) {
      let text = query;
      const count = engine.outline(text, scope).length;
      for (let index = 0; index < count; index++) {
        const statement = engine.outline(text, scope)[index];
        if (statement?.kind !== 'let') continue;
        const key = JSON.stringify([
          statement.name,
          text.slice(statement.nameSpan.end, statement.span.end),
        ]);
        const known = names.get(key);
        const name = known ?? chooseName(statement.name);
        if (name !== statement.name) {
          const { spans } = engine.findOccurrences(text, statement.nameSpan.start, scope) ?? {
            spans: [statement.nameSpan],
          };
          const newText = engine.findNameText(name) ?? name;
          text = applySpanEdits(
            text,
            spans.map((span) => ({ span, newText })),
          );
        }
        if (known === undefined) {
          names.set(key, name);
          used.add(name);
          const { span } = engine.outline(text, scope)[index] ?? statement;
          statements.push(`${text.slice(span.start, span.end)};`);
        }
      }
      const result = engine.outline(text, scope).find(({ kind }) => kind === 'expression');
      return { query: text, result: result?.span ?? { start: 0, end: text.length } };
    },
  };
}
