import type { CatalogTool, DetectionKindName } from '../../server/src/protocol/messages';
import { toCount } from './toCount';

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
      return toCount(tool.signers.length, 'signer');
    case 'network-connection':
      return toCount(tool.domains.length, 'domain');
    case 'process-creation':
      return [
        toCount(tool.processNames.length + tool.originalFileNames.length, 'file name'),
        toCount(tool.productNames.length, 'product name'),
        toCount(tool.companyNames.length, 'company name'),
      ]
        .filter((part) => !part.startsWith('0 '))
        .join(', ');
  }
}
