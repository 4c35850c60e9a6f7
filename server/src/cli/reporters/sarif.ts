import { isAbsolute, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Range } from 'vscode-languageserver-types';
import { checkDescriptions } from '../../service/checkDescriptions';
import type { Severity } from '../../service/settings';
import type { FileReport, ReportedFix } from '../lintReport';
import type { Reporter } from './reporter';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * A log in the format SARIF 2.1.0 (OASIS, 2020), whose lines and columns count from 1. Relative
 * paths are relative to the root of the sources, as code scanning expects them. The fingerprint has
 * a name of its own, because GitHub computes `primaryLocationLineHash` itself.
 */
export const reportSarif: Reporter = ({ files }, { version }) => {
  const run: Run = {
    tool: {
      driver: {
        name: 'RMM Detections',
        semanticVersion: version,
        informationUri: 'https://github.com/rmm-detections/rmm-detections',
        rules: checkDescriptions.map(toRule),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap(toResults),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toRule(check: (typeof checkDescriptions)[number]): ReportingDescriptor {
  const { code, severity, summary, explanation, documentationUrl } = check;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: explanation },
    help: { text: explanation, markdown: explanation },
    helpUri: documentationUrl,
    defaultConfiguration: { level: levels[severity] },
  };
}

function toResults({ path, diagnostics }: FileReport): Result[] {
  const artifactLocation = toArtifact(path);
  return diagnostics.map(({ code, severity, message, range, fingerprint, fixes }) => ({
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(range) } }],
    partialFingerprints: { 'rmmDetections/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(fix, artifactLocation)) }),
  }));
}

function toFix({ title, edits }: ReportedFix, artifactLocation: ArtifactLocation): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: toRegion(range),
          ...(newText !== '' && { insertedContent: { text: newText } }),
        })),
      },
    ],
  };
}

function toArtifact(path: string): ArtifactLocation {
  return isAbsolute(path)
    ? { uri: pathToFileURL(resolve(path)).href }
    : {
        uri: posix.normalize(path).split('/').map(encodeURIComponent).join('/'),
        uriBaseId: '%SRCROOT%',
      };
}

function toRegion({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
