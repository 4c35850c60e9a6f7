import { describeTarget } from '../kql/describeTarget';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';
import { describeElsewhere } from './describeElsewhere';
import { findQueryDiagnostics } from './queryDiagnostics';

interface UnknownTable {
  readonly suggestions: readonly string[];
  /** Its name, where it may well be a table of the workspace's own. */
  readonly ownTable?: string;
}

/** A short name is near to many others, so that nearness proves nothing. */
const shortestTellingName = 8;

export const unknownTable: Check<UnknownTable> = {
  code: 'unknown-table',
  severity: 'error',
  phase: 'query',
  summary: 'The query reads a table that is not known.',
  explanation:
    'An error where the name is a known one mistyped. An information otherwise: custom tables and saved functions exist in every workspace. Declare them in a file under `schemas` of `.rmm-detections.yaml`, and their columns are completed and checked; the editor has a quick fix that begins such a file.',
  *find({ query, environment }) {
    const known = environment.schema.tables.map(({ name }) => name);
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'unknown-table')) {
      const { name = '', engineCode } = diagnostic;
      const suggestions =
        name.length < shortestTellingName ? [] : findClosestAll(name, known).slice(0, 2);
      const isNearMiss = suggestions.some((table) => isMistyped(name, table));
      const elsewhere = describeElsewhere(name, environment);
      if (elsewhere) {
        yield {
          span,
          message: `${elsewhere} (${engineCode})`,
          severity: 'information',
          data: { suggestions: [] },
        };
        continue;
      }
      yield {
        span,
        message: isNearMiss
          ? `"${name}" is not a table of ${describeTarget(environment.target)}${askDidYouMean(suggestions)} (${engineCode})`
          : `"${name}" is not a known table of ${describeTarget(environment.target)}. If it is your own, declare it under "schemas" in .rmm-detections.yaml. (${engineCode})`,
        ...(!isNearMiss && { severity: 'information' as const }),
        data: isNearMiss ? { suggestions } : { suggestions: [], ownTable: name },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

/** Custom tables end in `_CL`; one that resembles a known table is still its author's own. */
function isMistyped(name: string, table: string): boolean {
  return !name.endsWith('_CL') && Math.abs(name.length - table.length) <= 2;
}

/** The table of a finding of this check that may be declared as the workspace's own. */
export function findOwnTable({ code, data }: { code: string; data: unknown }): string | undefined {
  return code === unknownTable.code ? (data as UnknownTable).ownTable : undefined;
}
