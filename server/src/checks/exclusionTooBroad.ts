import type { KqlCondition, KqlTest } from '../kql/kqlCondition';
import type { ExclusionCheck } from './exclusionCheck';
import { findSilencedRule } from './findSilencedRule';
import { isNegativeTest } from './isNegativeTest';

export const exclusionTooBroad: ExclusionCheck = {
  about: 'exclusion',
  code: 'exclusion-too-broad',
  severity: 'warning',
  phase: 'query',
  summary: 'A filter hides more than a harmless case.',
  explanation:
    'An exclusion has to say what the harmless case looks like: it compares a column with a value that this case has. A filter that is always true, that only says what something is not, that only asks whether a column has a value or only looks at the time hides almost everything. So does one that asks for no more than what the tool itself is recognised by, such as its signer: nothing of the rule is left then. Name the machines, accounts, folders or command lines of the harmless case.',
  *find({ exclusion, environment }) {
    const [best] = exclusion.queries;
    if (!best?.condition || best.analysis.diagnostics.length > 0) {
      return;
    }
    const span = best.region.sourceMap.toHost(best.filter);
    if (!isNarrow(best.condition, false)) {
      yield {
        span,
        message:
          'This filter is true of almost everything, so it hides what the rules are for. Compare a column with a value of the harmless case, such as `DeviceName startswith "patch-"`.',
        data: undefined,
      };
      return;
    }
    const silenced = findSilencedRule(best.condition, exclusion, environment);
    if (silenced) {
      yield {
        span,
        message: `This filter asks for no more than what ${silenced.tool.name} is recognised by, so it hides all that "${silenced.rule}" finds. Add a condition that only the harmless case meets.`,
        data: undefined,
      };
    }
  },
};

/** Whether a condition asks for something that few rows have. */
function isNarrow(condition: KqlCondition, isNegated: boolean): boolean {
  switch (condition.kind) {
    case 'not':
      return isNarrow(condition.part, !isNegated);
    case 'all':
    case 'any': {
      const needsAll = (condition.kind === 'any') !== isNegated;
      const check = (part: KqlCondition) => isNarrow(part, isNegated);
      return needsAll ? condition.parts.every(check) : condition.parts.some(check);
    }
    case 'test':
      return isNarrowTest(condition, isNegated);
  }
}

function isNarrowTest(test: KqlTest, isNegated: boolean): boolean {
  const { columns, constants, operator, isAboutTime } = test;
  if (columns.length === 0 || isAboutTime) {
    return false;
  }
  if (operator === '') {
    return true;
  }
  return (
    isNegativeTest(test) === isNegated && constants.length > 0 && constants.every(saysSomething)
  );
}

/** The empty text is in every other; so is what a pattern of wildcards alone finds. */
function saysSomething(constant: string): boolean {
  return /[^\s.*+?^$]/.test(constant);
}
