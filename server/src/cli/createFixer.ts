import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEnvironment } from '../workspace/createEnvironment';
import { findConfiguredKind } from '../workspace/findConfiguredKind';
import type { FoundFile } from '../workspace/findFiles';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import { describeDefect } from './describeDefect';
import type { PreparedService } from './prepareService';

/** What repairs make of one file. */
export interface FixResult {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Absent for a file that is none of ours or that could not be worked on. */
  readonly texts?: { readonly before: string; readonly after: string };
  /** The codes of what was repaired, one for each repair. */
  readonly repaired: readonly string[];
  /** How many errors are left. */
  readonly errors: number;
  /** Why it could not be worked on, as a sentence. */
  readonly failure?: string;
}

/** Repairs the text of one file, which stays as it is on the disk. Never rejects. */
export type Fixer = (file: FoundFile) => Promise<FixResult>;

export function createFixer({ service, parts }: PreparedService): Fixer {
  let defects: string[] = [];
  const environment = createEnvironment({
    ...parts,
    reportDefect: (part, error) => defects.push(describeDefect(part, error)),
  });
  return async ({ name, path }) => {
    const untouched = { name, path, repaired: [], errors: 0 };
    const { text, failure, isTooLarge } = await readTextFile(path, ruleFileLimit);
    if (text === undefined) {
      return isTooLarge ? untouched : { ...untouched, failure };
    }
    const document = TextDocument.create(pathToFileURL(path).href, 'yaml', 0, text);
    const analysis = service.analyze(document, findConfiguredKind(parts.workspace, path));
    if (analysis.kind === 'other') {
      return untouched;
    }
    defects = [];
    const { text: after, repaired, errors } = service.fixAll(analysis, environment);
    const [defect] = defects;
    return defect === undefined
      ? { name, path, repaired, errors, texts: { before: text, after } }
      : { ...untouched, failure: `It is left as it is. ${defect}` };
  };
}
