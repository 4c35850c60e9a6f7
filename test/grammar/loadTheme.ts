import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IRawTheme } from 'vscode-textmate';
import { installCodeServer, vscodeFolder } from '../../scripts/vscode/installCodeServer.mjs';

type Rule = IRawTheme['settings'][number];

/** What these tests read in a theme of VS Code. */
interface ThemeFile {
  readonly include?: string;
  readonly tokenColors?: readonly Rule[];
}

/** A theme that VS Code brings, with all that it is built on. Text without a rule is `#123456` there. */
export async function loadTheme(name: string): Promise<IRawTheme> {
  await installCodeServer();
  const path = join(vscodeFolder, 'extensions/theme-defaults/themes', `${name}.json`);
  return { settings: [{ settings: { foreground: '#123456' } }, ...readRules(path)] };
}

function readRules(path: string): Rule[] {
  const { include, tokenColors = [] }: ThemeFile = JSON.parse(readFileSync(path, 'utf8'));
  const base = include === undefined ? [] : readRules(join(dirname(path), include));
  return [...base, ...tokenColors];
}
