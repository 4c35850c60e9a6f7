import type { Range } from 'vscode-languageserver-types';
import { bindExclusion } from '../../checks/bindExclusion';
import type { KqlToken, KqlTokenKind } from '../../kql/kqlToken';
import { type SemanticTokenType, semanticTokensLegend } from '../../protocol/semanticTokensLegend';
import type { QueryRegion } from '../../rule/ruleModel';
import { containsSpan, type Span } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { splitHostLines } from './splitHostLines';

/** A KQL table is to its rows what a class is to its objects; an option is a parameter that goes by its name. */
const tokenTypes: Readonly<Record<KqlTokenKind, SemanticTokenType>> = {
  comment: 'comment',
  string: 'string',
  number: 'number',
  keyword: 'keyword',
  operator: 'operator',
  function: 'function',
  table: 'class',
  column: 'property',
  variable: 'variable',
  parameter: 'parameter',
  type: 'type',
  option: 'parameter',
};

interface PlacedToken {
  readonly span: Span;
  readonly type: SemanticTokenType;
}

/**
 * The colours of the queries, as LSP encodes them: five numbers a token, each place relative to the
 * token before. YAML itself has none, since every editor colours it already.
 *
 * @param range what is in sight; absent, the whole file.
 */
export function getSemanticTokens(
  analysis: Analysis,
  range: Range | undefined,
  environment: Environment,
): number[] {
  const kql = findEngine(analysis, environment);
  if (!kql) {
    return [];
  }
  const { document, rules, exclusions } = analysis;
  const seen = range && {
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  };
  const queries = rules.flatMap(({ query }) =>
    query ? [{ region: query, within: { start: 0, end: query.text.length } }] : [],
  );
  const filters = exclusions.entries.flatMap((entry) => {
    const [query] = bindExclusion(entry, { index: environment.index, kql }).queries;
    return query ? [{ region: query.region, within: query.filter }] : [];
  });
  const tokens = [...queries, ...filters]
    .flatMap(({ region, within }) => {
      const found = kql.engine.tokenize(region.text, kql.scope);
      return placeTokens(
        region,
        found.filter(({ span }) => containsSpan(within, span)),
        analysis,
      );
    })
    .filter(({ span }) => !seen || (span.start < seen.end && seen.start < span.end));
  return encode(tokens, analysis);
}

function placeTokens(
  { text: query, sourceMap }: QueryRegion,
  tokens: readonly KqlToken[],
  { document }: Analysis,
): PlacedToken[] {
  const text = document.getText();
  return tokens.flatMap((token) =>
    splitHostLines(token.span, sourceMap, text).map((span) => ({
      span,
      type: getType(token, query),
    })),
  );
}

/** Themes colour `has` and `and` as words, and `==` as a sign. */
function getType({ kind, span }: KqlToken, query: string): SemanticTokenType {
  return kind === 'operator' && /[a-z]/i.test(query.slice(span.start, span.end))
    ? 'keyword'
    : tokenTypes[kind];
}

function encode(tokens: readonly PlacedToken[], { document }: Analysis): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let end = 0;
  for (const { span, type } of tokens) {
    if (span.start < end) {
      continue;
    }
    const place = document.positionAt(span.start);
    const isSameLine = place.line === last.line;
    data.push(
      place.line - last.line,
      isSameLine ? place.character - last.character : place.character,
      span.end - span.start,
      semanticTokensLegend.tokenTypes.indexOf(type),
      0,
    );
    last = place;
    end = span.end;
  }
  return data;
}
