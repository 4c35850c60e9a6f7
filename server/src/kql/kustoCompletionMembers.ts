import type { KqlCompletionItem } from './kqlEngine';
import type { KqlFunction, KqlSchema, KqlTable } from './kqlSchema';
import { standIns } from './kustoCompletionGlobals';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoFunction } from './kustoTypes';

type Item = Omit<KqlCompletionItem, 'rank'>;

/** The items that each stand-in stands for. */
export type MembersItems = Readonly<Record<string, readonly Item[]>>;

const { Functions, Aggregates } = kusto.GlobalState.Default;
const made = new WeakMap<KqlSchema, MembersItems>();

/** Made once for each schema. Defender's tables come before the many that only Log Analytics has. */
export function createMembersItems(schema: KqlSchema): MembersItems {
  const known = made.get(schema);
  if (known) return known;
  const isDefender = ({ targets }: KqlTable) => targets.includes('defender');
  const isTabular = ({ columns, returns }: KqlFunction) => columns !== undefined || !returns;
  const toItem = ({ name, parameters }: KqlFunction) => toCall(name, parameters.length > 0);
  const items: MembersItems = {
    [standIns.table]: [
      ...schema.tables.filter(isDefender),
      ...schema.tables.filter((table) => !isDefender(table)),
    ].map(({ name }) => ({ label: name, kind: 'table', insertText: name, afterText: '' })),
    [standIns.tabularFunction]: schema.functions.filter(isTabular).map(toItem),
    [standIns.scalarFunction]: [
      ...toArray(Functions).map(toBuiltIn),
      ...schema.functions.filter((fn) => !isTabular(fn)).map(toItem),
    ],
    [standIns.aggregate]: toArray(Aggregates).map(toBuiltIn),
  };
  made.set(schema, items);
  return items;
}

/** What a stand-in stands for; undefined for an item that means itself. */
export function expandStandIn(label: string, items: MembersItems): readonly Item[] | undefined {
  return Object.hasOwn(items, label) ? items[label] : undefined;
}

function toBuiltIn({ Name, Signatures }: KustoFunction): Item {
  return toCall(
    Name,
    toArray(Signatures).some(({ Parameters }) => toArray(Parameters).length > 0),
  );
}

/** The caret goes between the parentheses where something can stand there. */
function toCall(name: string, hasParameters: boolean): Item {
  return {
    label: name,
    kind: 'function',
    insertText: hasParameters ? `${name}(` : `${name}()`,
    afterText: hasParameters ? ')' : '',
  };
}
