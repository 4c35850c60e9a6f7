import { CompletionItemKind } from 'vscode-languageserver-types';
import { getTableName, readDeclaredConnectors } from '../../../rule/dataTypes';
import { createRuleName, detectionKinds } from '../../../rule/detectionKinds';
import type { Offer, OfferRequest } from './offer';
import { escapeSnippet, SnippetStops } from './snippetText';

/** What ends a plain scalar early. */
const unsafe = /: | #/;

/** A name in the manner of the public collection for each tool, the kind of detection left to choose. */
export function offerNames(request: OfferRequest): Offer[] {
  const titles = listTitles(request);
  const names = request.environment.catalog.tools
    .filter(({ name }) => !unsafe.test(name))
    .map(({ name, aliases }) => ({
      label: name,
      kind: CompletionItemKind.Value,
      description: titles[0] ?? '',
      filterText: [name, ...aliases].join(' '),
      snippet: createRuleName(escapeSnippet(name), new SnippetStops().createChoice(titles)),
    }));
  const stops = new SnippetStops();
  const other = createRuleName(stops.createStop('tool'), stops.createChoice(titles));
  return [
    { label: createRuleName('…', '…'), kind: CompletionItemKind.Value, snippet: other },
    ...names,
  ];
}

/** The kinds of detection, first those whose table the rule declares or reads. */
function listTitles({ place, getFacts }: OfferRequest): string[] {
  const declared = readDeclaredConnectors(place.rule).flatMap(({ dataTypes }) => dataTypes);
  const tables = new Set([...getFacts().tables, ...declared.map(getTableName)]);
  return [...detectionKinds]
    .sort((a, b) => Number(tables.has(b.table)) - Number(tables.has(a.table)))
    .map(({ title }) => title);
}
