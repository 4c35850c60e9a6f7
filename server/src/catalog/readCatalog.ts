import type { DomainIndicator, Indicator, Tool } from './catalog';
import type { VendorEntry, VendorsFile, VendorValue } from './vendorsFile';

/** The shipped tools, in the file's order. */
export function readCatalog(file: VendorsFile): Tool[] {
  return Object.entries(file.tools).map(([id, entry]) => readTool(id, entry, file.provenance));
}

function readTool(id: string, entry: VendorEntry, provenance: readonly string[]): Tool {
  const read = (values: readonly VendorValue[] = []) =>
    values.map((value) => readIndicator(value, provenance));
  return {
    id,
    name: entry.name,
    aliases: entry.aliases ?? [],
    signers: read(entry.signers),
    companyNames: read(entry.companyNames),
    productNames: read(entry.productNames),
    processNames: read(entry.processNames),
    originalFileNames: read(entry.originalFileNames),
    domains: (entry.domains ?? []).map((value) => readDomain(value, provenance)),
    websites: entry.websites ?? [],
    related: entry.related ?? [],
    origin: 'shipped',
  };
}

function readIndicator(
  [value, marks, ...sources]: VendorValue,
  provenance: readonly string[],
): Indicator {
  const words = marks.split(' ');
  return {
    value,
    form: words.includes('exact') ? 'exact' : 'term',
    broad: words.includes('broad'),
    sources: sources.flatMap((index) => provenance[index] ?? []),
  };
}

function readDomain(value: VendorValue, provenance: readonly string[]): DomainIndicator {
  const scope = value[1].split(' ').includes('suffix') ? 'suffix' : 'host';
  return { ...readIndicator(value, provenance), scope };
}
