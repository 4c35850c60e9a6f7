import type { CatalogIndicator, CatalogTool } from '../protocol/messages';
import { toPrintable } from './createExcerpt';

const indicatorLists = [
  ['Signers', 'signers'],
  ['Company names', 'companyNames'],
  ['Product names', 'productNames'],
  ['Processes', 'processNames'],
  ['Original file names', 'originalFileNames'],
  ['Domains', 'domains'],
] as const;

const labelWidth = Math.max(...indicatorLists.map(([label]) => label.length)) + 2;

/** All that is known of a tool, a value a line, with the sources of all values at the end. */
export function renderTool(tool: CatalogTool): string {
  const lists: readonly (readonly [label: string, values: readonly string[]])[] = [
    ['Id', [tool.id]],
    ['Also', tool.aliases],
    ['Sanctioned', tool.sanctioned ? ['yes'] : []],
    ['Rules', tool.kinds.length > 0 ? tool.kinds : ['none: nothing to detect it by is known']],
    ...indicatorLists.map(([label, list]) => [label, tool[list].map(renderIndicator)] as const),
    ['Websites', tool.websites],
    ['Sources', listSources(tool)],
  ];
  const lines = lists.flatMap(([label, values]) =>
    values.map((value, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${value}`),
  );
  return [tool.name, ...lines].map((line) => `${toPrintable(line)}\n`).join('');
}

function renderIndicator({ value, scope, broad }: CatalogIndicator): string {
  const written = scope === 'suffix' ? `*.${value}` : value;
  return broad ? `${written}  (broad: stands for much else too)` : written;
}

function listSources(tool: CatalogTool): string[] {
  const sources = indicatorLists.flatMap(([, list]) => tool[list].flatMap((each) => each.sources));
  return [...new Set(sources)].sort();
}
