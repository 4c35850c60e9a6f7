import type { Check } from './check';

/** `%%NAME%%`, `{{name}}` and `<your domain>`. */
const placeholder = /%%[A-Za-z]\w*%%|\{\{\s*[A-Za-z]\w*\s*\}\}|<[^<>\n]{1,60}>/g;

/** What Sentinel puts the bounds of the chosen time range in place of. */
const replacedBySentinel = /^\{\{\s*(?:Start|End)Time(?:ISO)?\s*\}\}$/;

/** Angle brackets also stand in HTML, XML and regular expressions; these words ask a reader for something. */
const request = /^<(?:your|my|insert|enter|add|replace|change|specify|provide|put|fill)\b/i;
const shoutedName = /^<[A-Z]+(?:[_ -][A-Z]+)+>$/;

export const unresolvedPlaceholder: Check = {
  code: 'unresolved-placeholder',
  severity: 'warning',
  phase: 'query',
  looksAtConditions: true,
  summary: 'The query still holds a placeholder.',
  explanation:
    'Text such as `%%NAME%%`, `{{domain}}` or `<your domain>` stands for something that was to be filled in. Nothing replaces it when the query runs, so it is searched for as it stands and never found. `{{StartTimeISO}}` and `{{EndTimeISO}}` are replaced by Sentinel and are no such placeholders.',
  *find({ query }) {
    for (const literal of query?.analysis.observations.literals ?? []) {
      if (!query) {
        return;
      }
      const text = query.region.text.slice(literal.start, literal.end);
      for (const { 0: found, index } of text.matchAll(placeholder)) {
        if (replacedBySentinel.test(found) || (found.startsWith('<') && !isRequest(found))) {
          continue;
        }
        const start = literal.start + index;
        yield {
          span: query.region.sourceMap.toHost({ start, end: start + found.length }),
          message: `"${found}" is a placeholder that nothing replaces. Write what it stands for.`,
          data: undefined,
        };
      }
    }
  },
};

function isRequest(found: string): boolean {
  return request.test(found) || shoutedName.test(found);
}
