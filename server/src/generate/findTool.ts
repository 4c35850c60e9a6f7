import type { Catalog, Tool } from '../catalog/catalog';
import { findClosestAll } from '../text/findClosest';
import { joinWithOr } from '../text/joinWithOr';

/** The tool that was meant, or a sentence for people that says why none was found. */
export type ToolFinding =
  | { readonly tool: Tool; readonly refusal?: never }
  | { readonly tool?: never; readonly refusal: string };

const mostSuggestions = 3;

/** Finds a tool by its id, name or alias; letter case, spaces and punctuation do not matter. */
export function findTool(name: string, catalog: Catalog): ToolFinding {
  const byId = catalog.find(name);
  const [only, ...others] = byId ? [byId] : catalog.findByName(name);
  if (only && others.length === 0) {
    return { tool: only };
  }
  if (only) {
    const ids = [only, ...others].map(({ id }) => id);
    return { refusal: `"${name}" names several tools. Give one of their ids: ${ids.join(', ')}.` };
  }
  const near = suggest(name, catalog).slice(0, mostSuggestions);
  const remedy =
    near.length > 0
      ? `Did you mean ${joinWithOr(near.map((tool) => `${tool.name} (${tool.id})`))}?`
      : 'Describe it in a vendors file, under `vendors` in .rmm-detections.yaml.';
  return { refusal: `The catalogue has no tool "${name}". ${remedy}` };
}

/** Tools of nearly that id or name, nearest first; failing that, those whose names hold it. */
function suggest(name: string, catalog: Catalog): readonly Tool[] {
  if (name.trim() === '') {
    return [];
  }
  const byName = new Map(
    catalog.tools.flatMap((tool) => [tool.id, tool.name].map((each) => [each, tool])),
  );
  const near = findClosestAll(name, byName.keys()).flatMap((each) => byName.get(each) ?? []);
  return near.length > 0 ? [...new Set(near)] : catalog.search(name);
}
