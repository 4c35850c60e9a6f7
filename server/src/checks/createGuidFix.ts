import type { Span } from '../text/span';
import type { CheckContext, Fix } from './check';

/** Puts a GUID that no rule has in place of an id. Never certain: an id may be known elsewhere. */
export function createGuidFix(span: Span, { environment }: CheckContext): Fix {
  return {
    title: 'Replace by a new GUID',
    edits: [{ span, newText: environment.createGuid() }],
    certain: false,
  };
}
