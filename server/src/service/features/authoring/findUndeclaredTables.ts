import { getTableName, readDeclaredConnectors } from '../../../rule/dataTypes';
import { listUsualTables } from './fillField';
import type { OfferRequest } from './offer';

/**
 * The tables that a rule's `dataTypes` should name and do not yet: those that its query reads, or,
 * before there is a query, those that rules of this kind read.
 */
export function findUndeclaredTables({ place: { rule }, getFacts }: OfferRequest): string[] {
  const { tables } = getFacts();
  const wanted = tables.length > 0 ? tables : listUsualTables(rule.name?.value ?? '');
  const declared = new Set(
    readDeclaredConnectors(rule).flatMap(({ dataTypes }) => dataTypes.map(getTableName)),
  );
  return wanted.filter((table) => !declared.has(table));
}
