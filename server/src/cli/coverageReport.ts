import type {
  CoverageCell,
  CoverageMatrix,
  CoveringRule,
  DetectionKindName,
} from '../protocol/messages';

/** What `coverage --format json` writes; its shape is a promise. */
export interface CoverageReport {
  readonly version: 1;
  /** First those that rules are about, each part by name. */
  readonly tools: readonly ReportedTool[];
  /** Rules about no tool of the catalogue. */
  readonly rulesWithoutTool: readonly ReportedRule[];
  readonly summary: CoverageSummary;
}

export interface ReportedTool {
  readonly id: string;
  readonly name: string;
  readonly sanctioned: boolean;
  /** One for each kind, always in the same order. */
  readonly kinds: readonly ReportedKind[];
  /** Rules about the tool that are of none of these kinds. */
  readonly otherRules: readonly ReportedRule[];
}

export interface ReportedKind {
  readonly kind: DetectionKindName;
  readonly state: CoverageCell['state'];
  readonly rules: readonly ReportedRule[];
}

export interface ReportedRule {
  /** As given, with `/` and what lies below it. */
  readonly path: string;
  /** Empty when it has none. */
  readonly name: string;
  /** Of the name; zero-based. */
  readonly line: number;
}

export interface CoverageSummary {
  /** All that were looked at, those without rules too. */
  readonly files: number;
  readonly rules: number;
  readonly tools: number;
  readonly toolsWithRules: number;
  readonly kinds: readonly KindSummary[];
}

export interface KindSummary {
  readonly kind: DetectionKindName;
  /** Tools that have a rule of this kind, and further ones that could have. */
  readonly covered: number;
  readonly possible: number;
}

/** @param names what each file is called in the report, by its URI. */
export function createCoverageReport(
  { kinds, tools, rules, rulesWithoutTool }: CoverageMatrix,
  names: ReadonlyMap<string, string>,
): CoverageReport {
  const toRules = (covering: readonly CoveringRule[]): ReportedRule[] =>
    covering.map(({ uri, name, position }) => ({
      path: names.get(uri) ?? uri,
      name,
      line: position.line,
    }));
  const reported: ReportedTool[] = tools.map(({ id, name, sanctioned, cells, otherRules }) => ({
    id,
    name,
    sanctioned,
    kinds: kinds.flatMap((kind, index) => {
      const cell = cells[index];
      return cell ? [{ kind, state: cell.state, rules: toRules(cell.rules) }] : [];
    }),
    otherRules: toRules(otherRules),
  }));
  const count = (kind: DetectionKindName, state: CoverageCell['state']) =>
    reported.filter((tool) => tool.kinds.some((each) => each.kind === kind && each.state === state))
      .length;
  return {
    version: 1,
    tools: reported,
    rulesWithoutTool: toRules(rulesWithoutTool),
    summary: {
      files: names.size,
      rules,
      tools: tools.length,
      toolsWithRules: reported.filter(hasRules).length,
      kinds: kinds.map((kind) => ({
        kind,
        covered: count(kind, 'covered'),
        possible: count(kind, 'possible'),
      })),
    },
  };
}

export function hasRules({ kinds, otherRules }: ReportedTool): boolean {
  return otherRules.length > 0 || kinds.some(({ rules }) => rules.length > 0);
}
