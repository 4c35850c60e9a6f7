import { readFileSync } from 'node:fs';
import { installation } from '../workspace/installation';

/** This installation's version, such as `1.2.3`. */
export function readVersion(): string {
  return JSON.parse(readFileSync(installation.manifestFile, 'utf8')).version;
}
