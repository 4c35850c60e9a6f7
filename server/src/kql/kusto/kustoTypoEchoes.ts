import { findClosestAll } from '../../text/findClosest';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import { findRelatedColumns } from '../relatedColumns';

/**
 * Leaves out columns that are missed only because a projection further up names them wrongly: behind
 * `project DeviceNam`, `DeviceName` is what its author meant there, too.
 */
export function removeTypoEchoes(diagnostics: readonly KqlDiagnostic[]): KqlDiagnostic[] {
  const columns = diagnostics.filter(({ kind }) => kind === 'unknown-column');
  return diagnostics.filter(
    (diagnostic) =>
      diagnostic.kind !== 'unknown-column' ||
      !columns.some((earlier) => isEcho(diagnostic, earlier)),
  );
}

function isEcho(later: KqlDiagnostic, earlier: KqlDiagnostic): boolean {
  const { name: meant = '', candidates: inScope = [] } = later;
  const { name: written = '', candidates = [] } = earlier;
  return (
    earlier.span.end <= later.span.start &&
    inScope.includes(written) &&
    candidates.includes(meant) &&
    [...findRelatedColumns(written, candidates), ...findClosestAll(written, candidates)].includes(
      meant,
    )
  );
}
