import type { KustoFinding } from './kustoFindings';
import type { KustoRemedy, KustoRemedyFinder } from './kustoRemedy';
import { findMeantOperator } from './kustoRemedyOperator';
import { findMeantParameter } from './kustoRemedyParameter';
import { findQuotedTime } from './kustoRemedyTime';
import { findUnquotedValue } from './kustoRemedyValue';
import type { KustoSchema } from './kustoSchema';
import type { KustoCode } from './kustoTypes';

/** By the engine's code, those who may know what was meant. */
const finders: Readonly<Record<string, KustoRemedyFinder>> = {
  KS106: findQuotedTime,
  KS107: findQuotedTime,
  KS141: findQuotedTime,
  KS142: findUnquotedValue,
  KS176: findMeantOperator,
  KS196: findMeantParameter,
};

export function findRemedy(
  finding: KustoFinding,
  code: KustoCode,
  schema: KustoSchema,
): KustoRemedy | undefined {
  return finders[finding.code]?.(finding, code, schema);
}
