import { relative, resolve, sep } from 'node:path';
import type { FileReport } from './lintReport';

/**
 * Findings that are known and accepted, so that only new ones count: fingerprints by path. Paths
 * are relative to the workspace, with `/`, so that the file serves from every folder.
 */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the paths of reports and of a baseline start from; both absolute. */
export interface BaselineFolders {
  readonly currentFolder: string;
  readonly workspaceFolder: string;
}

/** Undefined when the text is no baseline. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const { version, files } = JSON.parse(text);
    return version === 1
      ? new Map(Object.entries(files).map(([path, known]) => [path, readFingerprints(known)]))
      : undefined;
  } catch {
    return undefined;
  }
}

function readFingerprints(known: unknown): ReadonlySet<string> {
  return new Set((known as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint));
}

/** The text of a baseline with all findings of the reports; codes and messages are there for its reader. */
export function writeBaseline(reports: readonly FileReport[], folders: BaselineFolders): string {
  const files = reports
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(
      ({ path, diagnostics }) =>
        [
          toKey(path, folders),
          diagnostics.map(({ code, message, fingerprint }) => ({ code, message, fingerprint })),
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** The reports without the findings that the baseline knows. */
export function withoutKnown(
  reports: readonly FileReport[],
  baseline: Baseline,
  folders: BaselineFolders,
): FileReport[] {
  return reports.map((report) => {
    const known = baseline.get(toKey(report.path, folders));
    const diagnostics = report.diagnostics.filter(({ fingerprint }) => !known?.has(fingerprint));
    return { ...report, diagnostics };
  });
}

function toKey(path: string, { currentFolder, workspaceFolder }: BaselineFolders): string {
  return relative(workspaceFolder, resolve(currentFolder, path)).split(sep).join('/');
}
