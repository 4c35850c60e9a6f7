import type {
  CoverageCell,
  CoverageMatrix,
  CoveredTool,
  CoveringRule,
  DetectionKindName,
} from '../../server/src/protocol/messages';
import { kindTitles } from './describeTool';
import { getRuleFileName } from './getRuleFileName';
import { toCount } from './toCount';

/** A row of the coverage view. */
export interface CoverageNode {
  /** Stable while the rules change, so that what is unfolded stays so. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly children: readonly CoverageNode[];
  /** The rule that a click opens. */
  readonly rule?: CoveringRule;
  /** The tool, and for a row of one kind the kind, that a new rule would be about. */
  readonly tool?: string;
  readonly kind?: DetectionKindName;
}

/** Tools with rules stand in the open; those without, and rules about no tool, are folded away below them. */
export function toCoverageNodes({
  kinds,
  tools,
  rulesWithoutTool,
}: CoverageMatrix): CoverageNode[] {
  const nodes = tools.map((tool) => ({ tool, node: toToolNode(tool, kinds) }));
  const covered = nodes.filter(({ tool }) => hasRules(tool)).map(({ node }) => node);
  const others = nodes.filter(({ tool }) => !hasRules(tool)).map(({ node }) => node);
  return [
    ...covered,
    ...toGroup('without-rule', 'Tools without a rule', 'circle-outline', others),
    ...toGroup(
      'without-tool',
      'Rules about no known tool',
      'question',
      rulesWithoutTool.map((rule, index) => toRuleNode(rule, `without-tool/${index}`)),
    ),
  ];
}

function hasRules({ cells, otherRules }: CoveredTool): boolean {
  return otherRules.length > 0 || cells.some(({ rules }) => rules.length > 0);
}

function toGroup(
  id: string,
  label: string,
  icon: string,
  children: readonly CoverageNode[],
): CoverageNode[] {
  const description = String(children.length);
  return children.length > 0 ? [{ id, label, description, icon, children }] : [];
}

function toToolNode(tool: CoveredTool, kinds: readonly DetectionKindName[]): CoverageNode {
  const { id, name, cells, sanctioned } = tool;
  const covered = cells.filter(({ state }) => state === 'covered').length;
  const possible = cells.filter(({ state }) => state !== 'none').length;
  const count = possible > 0 ? `${covered} of ${possible}` : describeOthers(tool);
  return {
    id,
    label: name,
    description: sanctioned ? `${count} · sanctioned` : count,
    icon: toToolIcon(tool, covered, possible),
    children: [
      ...kinds.flatMap((kind, index) => toKindNode(id, kind, cells[index])),
      ...toOther(tool),
    ],
    tool: id,
  };
}

function describeOthers({ otherRules }: CoveredTool): string {
  return otherRules.length > 0 ? toCount(otherRules.length, 'rule') : 'too little is known';
}

function toToolIcon(tool: CoveredTool, covered: number, possible: number): string {
  if (tool.sanctioned) {
    return 'verified';
  }
  if (!hasRules(tool)) {
    return 'circle-outline';
  }
  return covered >= possible ? 'pass-filled' : 'pass';
}

function toKindNode(
  tool: string,
  kind: DetectionKindName,
  cell: CoverageCell | undefined,
): CoverageNode[] {
  const about = { id: `${tool}/${kind}`, label: kindTitles[kind], tool, kind };
  switch (cell?.state) {
    case 'covered':
      return [{ ...about, ...toRules(about.id, cell.rules), icon: 'pass' }];
    case 'possible':
      return [{ ...about, description: 'click to create', icon: 'add', children: [] }];
    default:
      return [];
  }
}

function toOther({ id, otherRules }: CoveredTool): CoverageNode[] {
  const about = { id: `${id}/other`, label: 'Other', icon: 'pass' };
  return otherRules.length > 0 ? [{ ...about, ...toRules(about.id, otherRules) }] : [];
}

/** A single rule opens with the row itself; several stand below it. */
function toRules(id: string, rules: readonly CoveringRule[]) {
  const [rule, ...others] = rules;
  return rule && others.length === 0
    ? { description: getRuleFileName(rule), children: [], rule }
    : {
        description: toCount(rules.length, 'rule'),
        children: rules.map((each, index) => toRuleNode(each, `${id}/${index}`)),
      };
}

/** The file comes first: names of rules about one tool are long and begin alike. */
function toRuleNode(rule: CoveringRule, id: string): CoverageNode {
  const label = getRuleFileName(rule);
  return { id, label, description: rule.name, icon: 'file', children: [], rule };
}
