import { badDuration } from './badDuration';
import { badGuid } from './badGuid';
import { badNumber } from './badNumber';
import { badSuppression } from './badSuppression';
import { badVersion } from './badVersion';
import { broadSigner } from './broadSigner';
import { detailColumnMissing } from './detailColumnMissing';
import { duplicateId } from './duplicateId';
import { duplicateKey } from './duplicateKey';
import { duplicateName } from './duplicateName';
import { emptyValue } from './emptyValue';
import { entityColumnMissing } from './entityColumnMissing';
import type { AnyCheck } from './exclusionCheck';
import { exclusionExpired } from './exclusionExpired';
import { exclusionTooBroad } from './exclusionTooBroad';
import { exclusionUnused } from './exclusionUnused';
import { fileTooLarge } from './fileTooLarge';
import { foldedQuery } from './foldedQuery';
import { frequencyTooShort } from './frequencyTooShort';
import { incompleteEntity } from './incompleteEntity';
import { kqlAdvice } from './kqlAdvice';
import { kqlSyntax } from './kqlSyntax';
import { kqlType } from './kqlType';
import { legacyEntityColumn } from './legacyEntityColumn';
import { misplacedDataTypes } from './misplacedDataTypes';
import { missingField } from './missingField';
import { missingSigner } from './missingSigner';
import { mixedAndOr } from './mixedAndOr';
import { nameMismatch } from './nameMismatch';
import { nonAscii } from './nonAscii';
import { noResult } from './noResult';
import { noTimeFilter } from './noTimeFilter';
import { periodTooShort } from './periodTooShort';
import { queryNotIndented } from './queryNotIndented';
import { redundantTerm } from './redundantTerm';
import { revokedTechnique } from './revokedTechnique';
import { scalarList } from './scalarList';
import { tabIndentation } from './tabIndentation';
import { techniqueWithoutTactic } from './techniqueWithoutTactic';
import { textTooLong } from './textTooLong';
import { tooManyEntities } from './tooManyEntities';
import { undeclaredTable } from './undeclaredTable';
import { unknownColumn } from './unknownColumn';
import { unknownConnector } from './unknownConnector';
import { unknownEntityIdentifier } from './unknownEntityIdentifier';
import { unknownEntityType } from './unknownEntityType';
import { unknownField } from './unknownField';
import { unknownFunction } from './unknownFunction';
import { unknownLiteral } from './unknownLiteral';
import { unknownSigner } from './unknownSigner';
import { unknownTable } from './unknownTable';
import { unknownTactic } from './unknownTactic';
import { unknownTechnique } from './unknownTechnique';
import { unknownValue } from './unknownValue';
import { unresolvedPlaceholder } from './unresolvedPlaceholder';
import { unusedDataType } from './unusedDataType';
import { vendorMismatch } from './vendorMismatch';
import { wrongTimeColumn } from './wrongTimeColumn';
import { wrongType } from './wrongType';
import { yamlSyntax } from './yamlSyntax';

/** Every check, in the order of the reference. Adding one here is all that wires it up. */
export const allChecks: readonly AnyCheck[] = [
  yamlSyntax,
  duplicateKey,
  misplacedDataTypes,
  queryNotIndented,
  tabIndentation,
  foldedQuery,
  fileTooLarge,
  missingField,
  unknownField,
  wrongType,
  scalarList,
  emptyValue,
  badGuid,
  duplicateId,
  duplicateName,
  textTooLong,
  unknownValue,
  badDuration,
  badVersion,
  badNumber,
  periodTooShort,
  frequencyTooShort,
  unknownConnector,
  undeclaredTable,
  unusedDataType,
  unknownTactic,
  unknownTechnique,
  revokedTechnique,
  techniqueWithoutTactic,
  unknownEntityType,
  unknownEntityIdentifier,
  incompleteEntity,
  tooManyEntities,
  entityColumnMissing,
  detailColumnMissing,
  legacyEntityColumn,
  kqlSyntax,
  unknownColumn,
  unknownTable,
  unknownFunction,
  kqlType,
  kqlAdvice,
  noResult,
  wrongTimeColumn,
  unknownSigner,
  missingSigner,
  redundantTerm,
  broadSigner,
  vendorMismatch,
  nameMismatch,
  noTimeFilter,
  unknownLiteral,
  mixedAndOr,
  unresolvedPlaceholder,
  nonAscii,
  exclusionTooBroad,
  exclusionExpired,
  exclusionUnused,
  badSuppression,
];

const checksByCode: ReadonlyMap<string, AnyCheck> = new Map(
  allChecks.map((check) => [check.code, check]),
);

export function findCheck(code: string): AnyCheck | undefined {
  return checksByCode.get(code);
}
