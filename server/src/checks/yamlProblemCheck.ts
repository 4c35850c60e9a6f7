import type { SpanEdit } from '../text/spanEdit';
import type { YamlProblem, YamlProblemCode } from '../yaml/yamlTree';
import type { Check, Finding, Fix, Severity } from './check';

interface Description {
  readonly code: YamlProblemCode;
  readonly severity: Severity;
  readonly summary: string;
  readonly explanation: string;
  /** The title of the repair, for codes whose problems carry one. */
  readonly fixTitle?: string;
  /** Whether the repair is right beyond doubt. */
  readonly isCertain?: boolean;
}

/** A check that passes on what the YAML layer found under one code. */
export function createYamlProblemCheck(description: Description): Check<YamlProblem> {
  const { code, severity, summary, explanation, fixTitle, isCertain = false } = description;
  return {
    code,
    severity,
    phase: 'structure',
    summary,
    explanation,
    *find({ rule }) {
      for (const problem of rule.document.problems) {
        if (problem.code === code) {
          yield { span: problem.span, message: problem.message, data: problem };
        }
      }
    },
    ...(fixTitle !== undefined && {
      fix: ({ data }: Finding<YamlProblem>) => toFixes(fixTitle, data.edits ?? [], isCertain),
    }),
  };
}

function toFixes(title: string, edits: readonly SpanEdit[], certain: boolean): Fix[] {
  return edits.length === 0 ? [] : [{ title, edits, certain }];
}
