import { findClosest } from '../text/findClosest';
import { checkCodes } from './checkCodes';
import type { Field, FieldReader } from './fieldReader';
import { quote } from './quote';
import { type ConfiguredSettings, severities } from './workspaceConfig';

/** Severities by check code. */
export function readChecks(field: Field, reader: FieldReader): ConfiguredSettings['checks'] {
  const checks = reader
    .readEntries(field, 'a mapping from codes to severities such as `unknown-connector: off`')
    .flatMap((entry) => {
      if (!checkCodes.includes(entry.key)) {
        reportUnknownCode(entry, reader);
        return [];
      }
      const severity = reader.readChoice(entry, severities);
      return severity === undefined ? [] : [[entry.key, severity] as const];
    });
  return Object.fromEntries(checks);
}

function reportUnknownCode({ key, keySpan }: Field, reader: FieldReader): void {
  const closest = findClosest(key, checkCodes);
  const remedy =
    closest === undefined
      ? 'Codes stand at the end of each finding, such as `unknown-column`.'
      : `Did you mean ${quote(closest)}?`;
  reader.report(keySpan, `No check has the code ${quote(key)}. ${remedy}`);
}
