import type { IndicatorKind } from './catalog';

/** Which indicators a column holds, by the end of its name. */
const kindsByColumn: readonly (readonly [ending: string, kind: IndicatorKind])[] = [
  ['Signer', 'signers'],
  ['CompanyName', 'companyNames'],
  ['ProductName', 'productNames'],
  ['OriginalFileName', 'originalFileNames'],
  ['FileName', 'processNames'],
  ['RemoteUrl', 'domains'],
];

/** The kind of indicators that a column's values are; undefined for a column that tells nothing of tools. */
export function findIndicatorKind(column: string): IndicatorKind | undefined {
  return kindsByColumn.find(([ending]) => column.endsWith(ending))?.[1];
}
