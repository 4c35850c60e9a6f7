import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../service/analysis';
import { findConfiguredKind } from '../workspace/findConfiguredKind';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import type { PreparedService } from './prepareService';

/** A file that was read; without an analysis it is none of ours, or, with `failure`, could not be read. */
export interface AnalysisReading {
  readonly analysis?: Analysis;
  /** A sentence without the file's name. */
  readonly failure?: string;
}

/** Reads the file at an absolute path as the workspace sees it. A file too large for a rule is none of ours. */
export async function readAnalysis(
  path: string,
  { service, parts }: PreparedService,
): Promise<AnalysisReading> {
  const { text, failure, isTooLarge } = await readTextFile(path, ruleFileLimit);
  if (text === undefined) {
    return isTooLarge ? {} : { failure };
  }
  const document = TextDocument.create(pathToFileURL(path).href, 'yaml', 0, text);
  const analysis = service.analyze(document, findConfiguredKind(parts.workspace, path));
  return analysis.kind === 'other' ? {} : { analysis };
}
