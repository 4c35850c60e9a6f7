import type { KustoList } from './kustoTypes';

/** .NET lists and arrays as JavaScript arrays; null, which .NET uses for "none", as an empty one. */
export function toArray<T>(list: KustoList<T> | null | undefined): readonly T[] {
  if (list === null || list === undefined) return [];
  if ('getItem' in list && 'Count' in list) {
    const items: T[] = [];
    for (let index = 0; index < list.Count; index++) items.push(list.getItem(index));
    return items;
  }
  return list as readonly T[];
}
