import { CompletionItemKind } from 'vscode-languageserver-types';
import { findRuleSubject } from '../../../rule/detectionKinds';
import { renderFlowScalar } from '../../../yaml/renderScalar';
import type { Offer, OfferRequest } from './offer';
import { readWords } from './readWords';
import { escapeSnippet } from './snippetText';

/** The tools that the workspace's rules are about, as patterns of names, then the rules themselves by id. */
export function offerRulePatterns({ place, environment }: OfferRequest): Offer[] {
  const present = new Set(readWords(place.siblings));
  const rules = environment.index.all();
  const tools = new Set(rules.flatMap(({ name }) => findRuleSubject(name ?? '')?.tool ?? []));
  const patterns = [...tools].sort().map((tool): Offer => {
    const pattern = `*${tool}*`;
    return {
      label: pattern,
      kind: CompletionItemKind.Value,
      description: 'every rule of that name',
      filterText: `${tool} ${pattern}`,
      snippet: escapeSnippet(place.isQuoted ? pattern : renderFlowScalar(pattern)),
    };
  });
  const ids = rules.flatMap(({ id, name }): Offer[] =>
    id === undefined
      ? []
      : [
          {
            label: id,
            kind: CompletionItemKind.Reference,
            filterText: `${id} ${name ?? ''}`,
            ...(name !== undefined && { description: name }),
          },
        ],
  );
  return [...patterns, ...ids].filter(({ label }) => !present.has(label));
}
