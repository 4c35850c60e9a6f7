import type { KqlRepair } from '../kqlObservations';
import type { KustoFinding } from './kustoFindings';
import type { KustoSchema } from './kustoSchema';
import type { KustoCode } from './kustoTypes';

/** What to write instead of what an error is about. */
export interface KustoRemedy {
  readonly message: string;
  readonly repairs: readonly KqlRepair[];
}

export type KustoRemedyFinder = (
  finding: KustoFinding,
  code: KustoCode,
  schema: KustoSchema,
) => KustoRemedy | undefined;
