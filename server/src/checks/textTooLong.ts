import type { TextLengths } from '../rule/fieldSpec';
import type { Rule } from '../rule/ruleModel';
import { walkScalars } from '../rule/walkScalars';
import type { Check, Profile } from './check';

export const textTooLong: Check = {
  code: 'text-too-long',
  severity: 'error',
  phase: 'structure',
  summary: 'A text has more characters than its field takes.',
  explanation:
    'Sentinel rejects an analytics rule whose name has more than 256 characters, whose description has more than 5000 or whose query has more than 10000; names and descriptions of its alerts have the same limits. In the profile `azure-sentinel` an information also names what the guides for published rules ask for: names of at most 100 characters, descriptions of at most 255, and the limit for queries in hunting queries too. Move long lists of values from a query to a watchlist.',
  *find({ rule, environment }) {
    for (const { node, type, field, entry } of walkScalars(rule)) {
      const lengths = type.kind === 'text' ? type.lengths : undefined;
      const { length } = node.value.trimEnd();
      const limit = lengths && findPassedLimit(length, lengths, rule, environment.profile);
      if (limit) {
        yield {
          span: entry.key.span,
          message: `"${field.name}" has ${length} characters; ${limit.owner} ${limit.most} at most.`,
          ...(limit.isGuide && { severity: 'information' as const }),
          data: undefined,
        };
      }
    }
  },
};

interface PassedLimit {
  readonly most: number;
  readonly owner: string;
  readonly isGuide: boolean;
}

function findPassedLimit(
  length: number,
  { platform, guide = platform }: TextLengths,
  { kind }: Rule,
  profile: Profile,
): PassedLimit | undefined {
  if (length > platform && kind !== 'hunting') {
    return { most: platform, owner: 'Sentinel takes', isGuide: false };
  }
  return length > guide && profile === 'azure-sentinel'
    ? { most: guide, owner: 'the guides of Azure-Sentinel ask for', isGuide: true }
    : undefined;
}
