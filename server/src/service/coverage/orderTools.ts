import type { CoveredTool } from '../../protocol/messages';

/** First the tools that rules are about, each part by name. */
export function orderTools(tools: readonly CoveredTool[]): CoveredTool[] {
  return tools
    .map((tool) => ({ tool, key: `${hasRules(tool) ? 0 : 1} ${tool.name.toLowerCase()}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ tool }) => tool);
}

function hasRules({ cells, otherRules }: CoveredTool): boolean {
  return otherRules.length > 0 || cells.some(({ rules }) => rules.length > 0);
}
