import type { CatalogTool } from '../protocol/messages';
import { detectionKinds } from '../rule/detectionKinds';
import { toPrintable } from './createExcerpt';

/** One line for each tool: id, name, and the kinds of rule that there can be, by their file suffixes. */
export function renderToolList(tools: readonly CatalogTool[]): string {
  if (tools.length === 0) {
    return '';
  }
  const rows = [
    { id: 'ID', name: 'NAME', kinds: 'RULES' },
    ...tools.map(({ id, name, kinds, sanctioned }) => ({
      id,
      name: toPrintable(sanctioned ? `${name} (sanctioned)` : name),
      kinds: renderKinds(kinds),
    })),
  ];
  const [idWidth, nameWidth] = [
    Math.max(...rows.map(({ id }) => id.length)),
    Math.max(...rows.map(({ name }) => name.length)),
  ];
  return rows
    .map(({ id, name, kinds }) =>
      `${id.padEnd(idWidth)}  ${name.padEnd(nameWidth)}  ${kinds}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function renderKinds(kinds: CatalogTool['kinds']): string {
  return detectionKinds
    .filter(({ id }) => kinds.includes(id))
    .map(({ fileSuffix }) => fileSuffix)
    .join(' ');
}
