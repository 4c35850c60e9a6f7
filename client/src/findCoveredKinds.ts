import type { CoverageMatrix, DetectionKindName } from '../../server/src/protocol/messages';
import { getRuleFileName } from './getRuleFileName';

/** The kinds that a tool has rules of, each with the files that they are in, as a text. */
export function findCoveredKinds(
  { kinds, tools }: CoverageMatrix,
  tool: string,
): ReadonlyMap<DetectionKindName, string> {
  const cells = tools.find(({ id }) => id === tool)?.cells ?? [];
  const covered = new Map<DetectionKindName, string>();
  for (const [index, kind] of kinds.entries()) {
    const files = new Set(cells[index]?.rules.map(getRuleFileName));
    if (files.size > 0) {
      covered.set(kind, [...files].join(', '));
    }
  }
  return covered;
}
