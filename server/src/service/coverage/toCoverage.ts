import type { Tool } from '../../catalog/catalog';
import { findDetectionKinds } from '../../generate/findDetectionKinds';
import type {
  CoverageCell,
  CoverageMatrix,
  CoveredTool,
  CoveringRule,
  DetectionKindName,
} from '../../protocol/messages';
import type { IndexedRule } from '../../rule/ruleIndex';
import type { Environment } from '../environment';
import { findSanctionedTools } from '../findSanctionedTools';
import type { Detection } from './findDetections';
import { noCoverage } from './mergeCoverage';
import { orderTools } from './orderTools';

type RulesByKind = Map<DetectionKindName | undefined, CoveringRule[]>;

/** The rules of a workspace folder with what each detects. */
export type DetectionsByRule = ReadonlyMap<IndexedRule, readonly Detection[]>;

/** Which tools of the catalogue have which rules in a workspace folder, and which could have. */
export function toCoverage(
  detectionsByRule: DetectionsByRule,
  environment: Environment,
): CoverageMatrix {
  const rulesByTool = new Map<string, RulesByKind>();
  for (const [rule, detections] of detectionsByRule) {
    for (const { tool, kind } of detections) {
      const ofTool: RulesByKind = rulesByTool.get(tool.id) ?? new Map();
      ofTool.set(kind, [...(ofTool.get(kind) ?? []), toCoveringRule(rule)]);
      rulesByTool.set(tool.id, ofTool);
    }
  }
  const sanctioned = findSanctionedTools(environment);

  function toCoveredTool(tool: Tool): CoveredTool {
    const rules: RulesByKind = rulesByTool.get(tool.id) ?? new Map();
    const supported = findDetectionKinds(tool).map(({ id }) => id);
    return {
      id: tool.id,
      name: tool.name,
      sanctioned: sanctioned.has(tool),
      cells: noCoverage.kinds.map((kind) =>
        toCell(rules.get(kind) ?? [], supported.includes(kind)),
      ),
      otherRules: rules.get(undefined) ?? [],
    };
  }

  return {
    kinds: noCoverage.kinds,
    tools: orderTools(environment.catalog.tools.map(toCoveredTool)),
    rules: detectionsByRule.size,
    rulesWithoutTool: [...detectionsByRule].flatMap(([rule, detections]) =>
      detections.length === 0 ? [toCoveringRule(rule)] : [],
    ),
  };
}

function toCell(rules: readonly CoveringRule[], isSupported: boolean): CoverageCell {
  return { state: rules.length > 0 ? 'covered' : isSupported ? 'possible' : 'none', rules };
}

function toCoveringRule({ uri, name, range }: IndexedRule): CoveringRule {
  return { uri, name: name ?? '', position: range?.start ?? { line: 0, character: 0 } };
}
