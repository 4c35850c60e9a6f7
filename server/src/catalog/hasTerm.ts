/**
 * Whether `value has term` holds in KQL: the term occurs in the value, letter case aside, and is
 * not part of a longer word on either side. Words are maximal runs of letters and digits, so a
 * space, a dot, a hyphen and an underscore part them; a term of several words has to occur as
 * written, punctuation included. An empty term is in every value.
 *
 * Source: learn.microsoft.com/kusto/query/datatypes-string-operators, "What is a term?".
 */
export function hasTerm(value: string, term: string): boolean {
  const text = value.toLowerCase();
  const sought = term.toLowerCase();
  const first = text.indexOf(sought);
  if (first === -1) {
    return false;
  }
  const beginsInWord = wordStart.test(sought);
  const endsInWord = wordEnd.test(sought);
  for (let at = first; at !== -1; at = text.indexOf(sought, at + 1)) {
    const isCutBefore = beginsInWord && wordEnd.test(text.slice(Math.max(0, at - 2), at));
    const end = at + sought.length;
    const isCutAfter = endsInWord && wordStart.test(text.slice(end, end + 2));
    if (!isCutBefore && !isCutAfter) {
      return true;
    }
  }
  return false;
}

/** Combining marks belong to the letter before them. */
const wordStart = /^[\p{L}\p{N}\p{M}]/u;
const wordEnd = /[\p{L}\p{N}\p{M}]$/u;
