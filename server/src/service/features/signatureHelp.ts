import type { Position, SignatureHelp } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { findKqlAt } from '../findKqlAt';

/** How to call the function between whose parentheses a position is. */
export function getSignatureHelp(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): SignatureHelp | undefined {
  const [place] = findKqlAt(analysis, analysis.document.offsetAt(position), environment);
  const kql = findEngine(analysis, environment);
  const help =
    place && kql?.engine.findSignatures(place.region.text, place.embeddedOffset, kql.scope);
  return (
    help && {
      activeSignature: help.activeSignature,
      activeParameter: help.activeParameter,
      signatures: help.signatures.map(({ label, parameters }) => ({
        label,
        parameters: parameters.map(({ start, end }) => ({ label: [start, end] })),
      })),
    }
  );
}
