import type { DomainIndicator, Indicator, Tool } from '../../catalog/catalog';
import { findDetectionKinds } from '../../generate/findDetectionKinds';
import type { CatalogIndicator, CatalogTool } from '../../protocol/messages';
import type { Environment } from '../environment';
import { findSanctionedTools } from '../findSanctionedTools';

/** The tools that `query` means, best first; without a query all of them, by name. */
export function findCatalogTools(
  query: string | undefined,
  environment: Environment,
): CatalogTool[] {
  const { catalog } = environment;
  const tools = query === undefined ? catalog.tools : catalog.search(query);
  const sanctioned = findSanctionedTools(environment);
  return tools.map((tool) => toCatalogTool(tool, sanctioned.has(tool)));
}

function toCatalogTool(tool: Tool, sanctioned: boolean): CatalogTool {
  return {
    id: tool.id,
    name: tool.name,
    aliases: tool.aliases,
    origin: tool.origin,
    sanctioned,
    kinds: findDetectionKinds(tool).map(({ id }) => id),
    signers: tool.signers.map(toCatalogIndicator),
    companyNames: tool.companyNames.map(toCatalogIndicator),
    productNames: tool.productNames.map(toCatalogIndicator),
    processNames: tool.processNames.map(toCatalogIndicator),
    originalFileNames: tool.originalFileNames.map(toCatalogIndicator),
    domains: tool.domains.map((domain) => ({
      ...toCatalogIndicator(domain),
      scope: domain.scope,
    })),
    websites: tool.websites,
  };
}

function toCatalogIndicator({
  value,
  form,
  broad,
  sources,
}: Indicator | DomainIndicator): CatalogIndicator {
  return { value, form, broad, sources };
}
