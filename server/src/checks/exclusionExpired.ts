import type { ExclusionCheck } from './exclusionCheck';

export const exclusionExpired: ExclusionCheck = {
  about: 'exclusion',
  code: 'exclusion-expired',
  severity: 'warning',
  phase: 'structure',
  summary: 'The last day of an exclusion is over.',
  explanation:
    'An exclusion holds until the end of the day that `expires` names. After that generated queries leave it out, and what it hid is found again. Ask its owner whether the scenario goes on; then set a later day, or remove the entry.',
  *find({ exclusion: { entry }, today }) {
    const { expires, owner } = entry;
    if (expires && expires.text < today) {
      const whom = owner ? `Ask ${owner.text}, then set` : 'Set';
      yield {
        span: expires.span,
        message: `This exclusion ended on ${expires.text}, so it hides nothing any more. ${whom} a later day or remove it.`,
        data: undefined,
      };
    }
  },
};
