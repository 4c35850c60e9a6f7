import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the licences of all packages that the bundles contain, as those licences ask of whoever
 * passes the code on. `metafiles` are esbuild's; paths are relative to the working directory.
 */
export function writeNotices(metafiles, file) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map(findPackageFolder).filter(Boolean));
  writeFileSync(file, [...folders].sort().map(toNotice).join('\n'));
}

function findPackageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function toNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${readLicence(folder, name)}\n`;
}

/** A package without a text of its own is looked up in `licences`, by its name with `/` as `-`. */
function readLicence(folder, name) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const own = join(import.meta.dirname, 'licences', `${name.replace('/', '-')}.txt`);
  return readFileSync(file ? join(folder, file) : own, 'utf8');
}
