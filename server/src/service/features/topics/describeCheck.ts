import type { Check } from '../../../checks/check';
import { getDocumentationUrl } from '../../../protocol/documentation';

export function describeCheck({
  code,
  severity,
  summary,
}: Pick<Check, 'code' | 'severity' | 'summary'>): string {
  return [
    `**${code}**: a check, ${severity} by default`,
    summary,
    `[More](${getDocumentationUrl(code)})`,
  ].join('\n\n');
}
