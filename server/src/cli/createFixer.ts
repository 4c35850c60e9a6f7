import { createEnvironment } from '../workspace/createEnvironment';
import type { FoundFile } from '../workspace/findFiles';
import { describeDefect } from './describeDefect';
import type { PreparedService } from './prepareService';
import { readAnalysis } from './readAnalysis';

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

export function createFixer(prepared: PreparedService): Fixer {
  const { service, parts } = prepared;
  let defects: string[] = [];
  const environment = createEnvironment({
    ...parts,
    reportDefect: (part, error) => defects.push(describeDefect(part, error)),
  });
  return async ({ name, path }) => {
    const untouched = { name, path, repaired: [], errors: 0 };
    const { analysis, failure } = await readAnalysis(path, prepared);
    if (!analysis) {
      return { ...untouched, ...(failure !== undefined && { failure }) };
    }
    defects = [];
    const { text: after, repaired, errors } = service.fixAll(analysis, environment);
    const [defect] = defects;
    return defect === undefined
      ? { name, path, repaired, errors, texts: { before: analysis.document.getText(), after } }
      : { ...untouched, failure: `It is left as it is. ${defect}` };
  };
}
