import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPages } from './createPages';

const folder = path.resolve(import.meta.dirname, '../../docs');
const pages = createPages();

mkdirSync(path.join(folder, 'checks'), { recursive: true });
for (const name of readdirSync(path.join(folder, 'checks'))) {
  if (!pages.has(`checks/${name}`)) {
    rmSync(path.join(folder, 'checks', name));
  }
}
for (const [name, text] of pages) {
  writeFileSync(path.join(folder, name), text);
}
