import { describeSubject, detectionKinds, findRuleSubject } from '../../../rule/detectionKinds';
import { toConnectorLines, toEntityLines, toList, toLiteral } from '../../../rule/fieldLines';
import { chooseEntities } from './chooseEntities';
import type { OfferRequest } from './offer';
import { escapeSnippet, type SnippetStops } from './snippetText';
import { suggestConnectors } from './suggestConnectors';

type Filler = (request: OfferRequest, stops: SnippetStops) => string[] | undefined;

/** Fields of the root whose value the rest of the rule tells. */
const fillers: Readonly<Record<string, Filler>> = {
  description: fillDescription,
  requiredDataConnectors: fillConnectors,
  entityMappings: fillEntities,
};

/** The lines of a field with its value, in snippet syntax; undefined where nothing tells the value. */
export function fillField(
  name: string,
  request: OfferRequest,
  stops: SnippetStops,
): string[] | undefined {
  return request.place.path === '' ? fillers[name]?.(request, stops) : undefined;
}

function fillDescription({ place }: OfferRequest, stops: SnippetStops): string[] {
  const subject = findRuleSubject(place.rule.name?.value ?? '');
  const lines = subject ? describeSubject(subject).map(escapeSnippet) : [stops.createStop()];
  return toLiteral('description', lines);
}

/** The connectors of the tables that the query reads; before there is a query, those of a table to choose. */
function fillConnectors(
  { place, environment: { connectors }, getFacts }: OfferRequest,
  stops: SnippetStops,
): string[] | undefined {
  const { tables } = getFacts();
  const read = suggestConnectors(tables, connectors);
  if (read.length > 0) {
    return toList('requiredDataConnectors', read.map(toConnectorLines));
  }
  const usual = listUsualTables(place.rule.name?.value ?? '');
  const [first] = suggestConnectors(usual.slice(0, 1), connectors);
  return (
    first &&
    toList('requiredDataConnectors', [
      toConnectorLines({ ...first, dataTypes: [stops.createChoice(usual)] }),
    ])
  );
}

/** The tables of the detection kinds, the one that the rule's name speaks of first. */
export function listUsualTables(ruleName: string): string[] {
  const named = findRuleSubject(ruleName)?.kind.table;
  const all = detectionKinds.map(({ table }) => table);
  return named === undefined ? all : [named, ...all.filter((table) => table !== named)];
}

/** One mapping for each entity type that the query's columns allow. */
function fillEntities({ getFacts }: OfferRequest): string[] | undefined {
  const chosen = chooseEntities(getFacts().columns.map(({ name }) => name));
  return chosen.length === 0 ? undefined : toList('entityMappings', chosen.map(toEntityLines));
}
