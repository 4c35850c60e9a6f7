import type { Catalog, Indicator, Tool } from './catalog';
import { createToolClues } from './createToolClues';
import { searchTools } from './searchTools';
import { createToolNames, type ToolNames } from './toolNames';

/**
 * The shipped tools with the workspace's own merged over them by id. A workspace tool of a shipped
 * id adds its values to the shipped ones, since the user knows more about the tool and rarely less;
 * its name replaces the shipped one. Tools stand in the order of their names.
 */
export function createCatalog(shipped: readonly Tool[], workspace: readonly Tool[]): Catalog {
  const byId = new Map(shipped.map((tool) => [tool.id, tool]));
  for (const tool of workspace) {
    const present = byId.get(tool.id);
    byId.set(tool.id, present === undefined ? tool : mergeTools(tool, present));
  }
  const tools = [...byId.values()].sort(compareNames);
  let names: ToolNames | undefined;
  const getNames = () => {
    names ??= createToolNames(tools);
    return names;
  };
  let findSuspected: Catalog['findSuspected'] | undefined;
  const catalog: Catalog = {
    tools,
    find: (id) => byId.get(id),
    findByName: (name) => getNames().findByName(name),
    findMentioned: (text) => getNames().findMentioned(text),
    findSuspected(text) {
      findSuspected ??= createToolClues(catalog);
      return findSuspected(text);
    },
    search: (query) => searchTools(tools, query),
  };
  return catalog;
}

function compareNames(a: Tool, b: Tool): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

function mergeTools(over: Tool, under: Tool): Tool {
  return {
    id: over.id,
    name: over.name,
    aliases: [...new Set([...over.aliases, ...under.aliases])],
    signers: mergeIndicators(over.signers, under.signers),
    companyNames: mergeIndicators(over.companyNames, under.companyNames),
    productNames: mergeIndicators(over.productNames, under.productNames),
    processNames: mergeIndicators(over.processNames, under.processNames),
    originalFileNames: mergeIndicators(over.originalFileNames, under.originalFileNames),
    domains: mergeIndicators(over.domains, under.domains),
    websites: [...new Set([...over.websites, ...under.websites])],
    related: [...new Set([...(over.related ?? []), ...(under.related ?? [])])],
    origin: over.origin,
  };
}

function mergeIndicators<T extends Indicator>(over: readonly T[], under: readonly T[]): T[] {
  const present = new Set(over.map(({ value }) => value.toLowerCase()));
  return [...over, ...under.filter(({ value }) => !present.has(value.toLowerCase()))];
}
