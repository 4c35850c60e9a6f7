import type { KqlCompletionItem } from '../kqlCompletion';
import type { KqlFunction, KqlSchema, KqlTable } from '../kqlSchema';
import { standIns } from './kustoCompletionGlobals';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoFunction, KustoList } from './kustoTypes';

type Item = Omit<KqlCompletionItem, 'rank'>;

/** The items that each stand-in stands for. */
export type MembersItems = Readonly<Record<string, readonly Item[]>>;

const { Functions, Aggregates } = kusto.GlobalState.Default;
const made = new WeakMap<KqlSchema, MembersItems>();

/** Made once for each schema. Defender's tables come before the many that only Log Analytics has. */
export function createMembersItems(schema: KqlSchema): MembersItems {
  const known = made.get(schema);
  if (known) return known;
  const isScalar = ({ returns }: KqlFunction) => returns !== undefined;
  const isInvokable = ({ parameters }: KqlFunction) => parameters[0]?.type === 'tabular';
  const isTabular = (fn: KqlFunction) => !isScalar(fn) && !isInvokable(fn);
  const toItem = ({ name, parameters }: KqlFunction) => toCall(name, parameters.length > 0);
  const items: MembersItems = {
    [standIns.table]: putDefenderFirst(schema.tables).map(({ name }) => ({
      label: name,
      kind: 'table',
      insertText: name,
      afterText: '',
    })),
    [standIns.tabularFunction]: schema.functions.filter(isTabular).map(toItem),
    [standIns.invokableFunction]: putDefenderFirst(schema.functions.filter(isInvokable)).map(
      toItem,
    ),
    [standIns.scalarFunction]: [
      ...getOffered(Functions).map(toBuiltIn),
      ...schema.functions.filter(isScalar).map(toItem),
    ],
    [standIns.aggregate]: getOffered(Aggregates).map(toBuiltIn),
  };
  made.set(schema, items);
  return items;
}

/** What a stand-in stands for; undefined for an item that means itself. */
export function expandStandIn(label: string, items: MembersItems): readonly Item[] | undefined {
  return Object.hasOwn(items, label) ? items[label] : undefined;
}

function putDefenderFirst<T extends KqlTable | KqlFunction>(members: readonly T[]): T[] {
  const isDefender = ({ targets }: T) => targets.includes('defender');
  return [...members.filter(isDefender), ...members.filter((member) => !isDefender(member))];
}

/** By name; without those that are obsolete or the engine's own, and those that return no single value. */
function getOffered(functions: KustoList<KustoFunction>): KustoFunction[] {
  const { Scalar } = kusto.Symbols.Tabularity;
  return toArray(functions)
    .filter(({ IsHidden, Tabularity }) => !IsHidden && Tabularity === Scalar)
    .toSorted((a, b) => (a.Name < b.Name ? -1 : 1));
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
