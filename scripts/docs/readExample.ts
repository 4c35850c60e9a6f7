import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Fields of a rule in which a check finds a fault, and the same without it. */
export interface Example {
  /** The settings under which it is a fault, such as `target` by `defender`. */
  readonly settings: ReadonlyMap<string, string>;
  readonly bad: string;
  readonly good: string;
}

const folder = path.resolve(import.meta.dirname, '../../docs/examples');

/** Undefined where there is none, as for a file that is too large. */
export function readExample(code: string): Example | undefined {
  const read = (name: string) => readFileSync(path.join(folder, code, `${name}.yaml`), 'utf8');
  if (!existsSync(path.join(folder, code))) {
    return undefined;
  }
  const [bad, good] = [read('bad'), read('good')].map(takeSettings);
  return bad && good ? { settings: bad.settings, bad: bad.text, good: good.text } : undefined;
}

/** A first line such as `# settings: target=defender` says what applies and is not shown. */
function takeSettings(text: string): { settings: Map<string, string>; text: string } {
  const [line = '', words = ''] = /^# settings: (.*)\n/.exec(text) ?? [];
  const pairs = words.split(' ').filter((word) => word !== '');
  return {
    settings: new Map(pairs.map((pair) => pair.split('=') as [string, string])),
    text: text.slice(line.length),
  };
}
