import type { Indicator, IndicatorKind, Tool } from '../../catalog/catalog';

const kindTitles: Readonly<Record<IndicatorKind, string>> = {
  signers: 'Signers',
  companyNames: 'Company names',
  productNames: 'Product names',
  processNames: 'Processes',
  originalFileNames: 'Original file names',
  domains: 'Domains',
};

/** How many values of one kind are shown, and how many files of the sources. */
const shownValues = 8;
const shownSources = 4;

/** Markdown with everything by which a tool is recognised, and from where that is known. */
export function describeTool(tool: Tool): string {
  const kinds = (Object.keys(kindTitles) as IndicatorKind[]).filter(
    (kind) => tool[kind].length > 0,
  );
  const sources = kinds.flatMap((kind) => tool[kind].flatMap((indicator) => indicator.sources));
  const lines = kinds.map((kind) => `- ${kindTitles[kind]}: ${listValues(tool[kind])}`);
  return [
    `**${tool.name}**${tool.aliases.length > 0 ? ` (${tool.aliases.join(', ')})` : ''}`,
    lines.join('\n'),
    tool.origin === 'workspace'
      ? "From this workspace's vendors."
      : `From ${shorten([...new Set(sources)], shownSources)}.`,
  ].join('\n\n');
}

function listValues(indicators: readonly Indicator[]): string {
  const values = indicators.map(({ value, broad }) => `\`${value}\`${broad ? ' (broad)' : ''}`);
  return shorten(values, shownValues);
}

function shorten(values: readonly string[], most: number): string {
  const rest = values.length - most;
  return values.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
