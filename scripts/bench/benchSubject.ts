import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadKustoEngine } from '../../server/src/kql/loadKustoEngine';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import type { Environment } from '../../server/src/service/environment';
import type { LanguageService } from '../../server/src/service/languageService';
import { createEnvironment } from '../../server/src/workspace/createEnvironment';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { installation } from '../../server/src/workspace/installation';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';
import { loadWorkspace } from '../../server/src/workspace/loadWorkspace';

export const examplesFolder = path.resolve(import.meta.dirname, '../../examples');

/** What is measured: the service as the server puts it together, and the sample rules. */
export interface BenchSubject {
  readonly service: LanguageService;
  readonly environment: Environment;
  readonly rules: readonly string[];
}

export async function createBenchSubject(): Promise<BenchSubject> {
  const environment = createEnvironment({
    shipped: loadShippedData(installation.dataFolder),
    workspace: await loadWorkspace(examplesFolder),
    overrides: {},
    engine: await loadKustoEngine(),
    index: createRuleIndex(),
    reportDefect(part, error) {
      throw new Error(`${part} failed`, { cause: error });
    },
  });
  return { service: createLanguageService(), environment, rules: readExamples() };
}

/** The rules among the examples, without the files beside them. */
export function readExamples(): string[] {
  return readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => readFileSync(path.join(examplesFolder, name), 'utf8'))
    .filter((text) => /^query:/m.test(text));
}

export function createDocument(text: string, version = 1): TextDocument {
  return TextDocument.create('file:///bench.yaml', 'yaml', version, text);
}
