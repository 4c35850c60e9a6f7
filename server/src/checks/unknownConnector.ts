import { readDeclaredConnectors } from '../rule/dataTypes';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosest } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface UnknownConnector {
  readonly suggestions: readonly string[];
}

export const unknownConnector: Check<UnknownConnector> = {
  code: 'unknown-connector',
  severity: 'warning',
  phase: 'structure',
  summary: 'A data connector is not one that Sentinel is known to have.',
  explanation:
    'Sentinel links a rule to its data by the exact id of the connector. A warning where a known id is similar; an information otherwise, because connectors of one’s own exist.',
  *find({ rule, environment }) {
    for (const { connectorId } of readDeclaredConnectors(rule)) {
      const id = connectorId?.value.trim();
      if (!connectorId || !id || environment.connectors.find(id)) {
        continue;
      }
      const suggestion = findClosest(
        id,
        environment.connectors.all.map((connector) => connector.id),
      );
      const suggestions = suggestion === undefined ? [] : [suggestion];
      yield {
        span: connectorId.span,
        message: `"${id}" is not a known data connector${askDidYouMean(suggestions)}`,
        ...(suggestion === undefined && { severity: 'information' as const }),
        data: { suggestions },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};
