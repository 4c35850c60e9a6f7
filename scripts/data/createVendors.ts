import type { VendorEntry, VendorsFile, VendorValue } from '../../server/src/catalog/vendorsFile';
import type { CatalogFacts } from './facts';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries, sortNames } from './sortNames';
import { toDomainIndicators } from './toDomainIndicators';
import { toFileNameIndicators } from './toFileNameIndicators';
import { toNameIndicators } from './toNameIndicators';
import type { VendorIndicator } from './vendorIndicator';
import { relatedTools } from './vendorNameJudgements';

type Tool = CatalogFacts['tools'][number];

/**
 * `data/vendors.json`: every RMM tool with what it can be recognised by, one line each.
 *
 * Nothing is left out for being doubtful: a value that also stands for other software is marked
 * `broad`, so that rules combine it with another one and nobody is told to add it. Left out is only
 * what no query could use (patterns, addresses, placeholders) and what upstream took from elsewhere.
 * How names, files and domains are judged is told in `toNameIndicators`, `toFileNameIndicators` and
 * `toDomainIndicators`, and the judgements themselves stand in the `vendor…Judgements` files.
 */
export function createVendors(factsFolder: string): VendorsFile {
  const facts = readFacts<CatalogFacts>(factsFolder, 'rmm-catalog.json');
  const made = facts.tools.map((tool) => [tool.id, toLists(tool)] as const);
  const provenance = sortNames(
    made.flatMap(([, lists]) =>
      Object.values(lists)
        .flat()
        .flatMap(({ sources }) => sources),
    ),
  );
  const indexes = new Map(provenance.map((source, index) => [source, index]));
  const toValue = ({ value, form, broad, scope, sources }: VendorIndicator): VendorValue => [
    value,
    [form, ...(scope ? [scope] : []), ...(broad ? ['broad'] : [])].join(' '),
    ...sources.flatMap((source) => indexes.get(source) ?? []).sort((a, b) => a - b),
  ];
  const lists = new Map(made);
  return {
    source: formatSources(facts),
    retrieved: facts.retrieved ?? '',
    provenance,
    tools: sortEntries(
      facts.tools.map((tool) => [tool.id, toEntry(tool, lists.get(tool.id) ?? {}, toValue)]),
    ),
  };
}

function toLists(tool: Tool): Record<string, VendorIndicator[]> {
  return {
    signers: toNameIndicators(tool.id, tool.signers),
    companyNames: toNameIndicators(tool.id, tool.companyNames),
    productNames: toNameIndicators(tool.id, tool.productNames),
    processNames: toFileNameIndicators(tool.id, tool.processNames),
    originalFileNames: toFileNameIndicators(tool.id, tool.originalFileNames),
    domains: toDomainIndicators(tool.id, tool.domains),
  };
}

function toEntry(
  tool: Tool,
  lists: Readonly<Record<string, readonly VendorIndicator[]>>,
  toValue: (indicator: VendorIndicator) => VendorValue,
): VendorEntry {
  const aliases = sortNames((tool.aliases ?? []).filter((alias) => alias !== tool.name));
  const websites = tool.websites.map((site) => (/^https?:/.test(site) ? site : `https://${site}`));
  const related = sortNames([
    ...(tool.relatedIds ?? []),
    ...relatedTools.flatMap(([a, b]) => (tool.id === a ? [b] : tool.id === b ? [a] : [])),
  ]);
  return {
    name: tool.name,
    ...(aliases.length > 0 && { aliases }),
    ...Object.fromEntries(
      Object.entries(lists)
        .filter(([, indicators]) => indicators.length > 0)
        .map(([kind, indicators]) => [kind, indicators.map(toValue)]),
    ),
    ...(websites.length > 0 && { websites }),
    ...(related.length > 0 && { related }),
  };
}
