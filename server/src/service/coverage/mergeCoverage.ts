import type { CoverageCell, CoverageMatrix, CoveredTool } from '../../protocol/messages';
import { detectionKinds } from '../../rule/detectionKinds';
import { orderTools } from './orderTools';

/** The coverage of nothing at all. */
export const noCoverage: CoverageMatrix = {
  kinds: detectionKinds.map(({ id }) => id),
  tools: [],
  rules: 0,
  rulesWithoutTool: [],
};

/**
 * The coverage of several workspace folders as one: a tool that one folder covers is covered, and
 * one that a folder sanctions is sanctioned.
 */
export function mergeCoverage([first = noCoverage, ...others]: readonly CoverageMatrix[]) {
  return others.reduce(mergeTwo, first);
}

function mergeTwo(a: CoverageMatrix, b: CoverageMatrix): CoverageMatrix {
  const tools = new Map(a.tools.map((tool) => [tool.id, tool]));
  for (const tool of b.tools) {
    const present = tools.get(tool.id);
    tools.set(tool.id, present ? mergeTools(present, tool) : tool);
  }
  return {
    kinds: a.kinds,
    tools: orderTools([...tools.values()]),
    rules: a.rules + b.rules,
    rulesWithoutTool: [...a.rulesWithoutTool, ...b.rulesWithoutTool],
  };
}

function mergeTools(a: CoveredTool, b: CoveredTool): CoveredTool {
  return {
    ...a,
    sanctioned: a.sanctioned || b.sanctioned,
    cells: a.cells.map((cell, index) => mergeCells(cell, b.cells[index] ?? cell)),
    otherRules: [...a.otherRules, ...b.otherRules],
  };
}

function mergeCells(a: CoverageCell, b: CoverageCell): CoverageCell {
  const rules = [...a.rules, ...b.rules];
  const isPossible = a.state === 'possible' || b.state === 'possible';
  return { state: rules.length > 0 ? 'covered' : isPossible ? 'possible' : 'none', rules };
}
