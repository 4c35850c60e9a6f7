import type { CatalogTool, DetectionKindName } from '../../server/src/protocol/messages';

/** As names of rules end. */
export const kindTitles: Readonly<Record<DetectionKindName, string>> = {
  'file-signature': 'File Signature',
  'network-connection': 'Network Connection',
  'process-creation': 'Create Process',
};

/** A tool as a list shows it, with its other names beside it, so that it is found by them too. */
export function describeTool({ name, aliases, kinds, origin, sanctioned }: CatalogTool) {
  const remarks = [
    ...kinds.map((kind) => kindTitles[kind]),
    ...(origin === 'workspace' ? ['from this workspace'] : []),
    ...(sanctioned ? ['sanctioned here'] : []),
  ];
  return { label: name, description: aliases.join(', '), detail: remarks.join(' · ') };
}

/** How much is known about a tool that a rule of this kind could look for. */
export function describeIndicators(tool: CatalogTool, kind: DetectionKindName): string {
  switch (kind) {
    case 'file-signature':
      return count(tool.signers.length, 'signer');
    case 'network-connection':
      return count(tool.domains.length, 'domain');
    case 'process-creation':
      return [
        count(tool.processNames.length + tool.originalFileNames.length, 'file name'),
        count(tool.productNames.length, 'product name'),
        count(tool.companyNames.length, 'company name'),
      ]
        .filter((part) => !part.startsWith('0 '))
        .join(', ');
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
