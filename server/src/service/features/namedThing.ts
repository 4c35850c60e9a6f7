import type { Position } from 'vscode-languageserver-types';
import type { KqlOccurrences, KqlSymbolKind } from '../../kql/kqlSymbol';
import { findColumnMentions } from '../../rule/columnMentions';
import type { QueryRegion, Rule } from '../../rule/ruleModel';
import { type Span, touchesSpan } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { findQueryAt } from '../findQueryAt';
import { findOutputColumn } from './outputColumnPlace';

/** What a name under the caret stands for, with all places that name it. */
export interface NamedThing {
  readonly name: string;
  readonly kind: KqlSymbolKind;
  readonly region: QueryRegion;
  /** The name under the caret, in offsets of the file. */
  readonly caret: Span;
  /** Where the query defines it, or names it when only a mapped column leads there; in offsets of the query. */
  readonly origin: Span | undefined;
  /** What the engine says; undefined for a column that the query does not name. */
  readonly occurrences: KqlOccurrences | undefined;
  /** Where fields of the rule name it, such as entity mappings; in offsets of the file. */
  readonly mentions: readonly Span[];
}

/** The thing that is named at a position, in a query or in a field that names one of its columns. */
export function findNamedThing(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): NamedThing | undefined {
  const kql = findEngine(analysis, environment);
  const offset = analysis.document.offsetAt(position);
  const place = findQueryAt(analysis, offset);
  if (!kql) {
    return undefined;
  }
  return place
    ? findInQuery(place.rule, place.region, place.embeddedOffset, analysis, kql)
    : analysis.rules
        .map((rule) => findInFields(rule, offset, analysis, kql))
        .find((thing) => thing !== undefined);
}

function findInQuery(
  rule: Rule,
  region: QueryRegion,
  offset: number,
  { document }: Analysis,
  kql: NonNullable<Environment['kql']>,
): NamedThing | undefined {
  const occurrences = kql.engine.findOccurrences(region.text, offset, kql.scope);
  const caret = occurrences?.spans.find((span) => touchesSpan(span, offset));
  if (!occurrences || !caret) {
    return undefined;
  }
  const { name, kind, definition, spans } = occurrences;
  const output = kind === 'column' ? findOutputColumn(region.text, name, kql) : undefined;
  const isOutput = output?.occurrences.spans[0]?.start === spans[0]?.start;
  const mentions = isOutput ? findMentionsOf(name, rule, document.getText()) : [];
  return {
    name,
    kind,
    region,
    caret: region.sourceMap.toHost(caret),
    origin: definition,
    occurrences,
    mentions,
  };
}

function findInFields(
  rule: Rule,
  offset: number,
  { document }: Analysis,
  kql: NonNullable<Environment['kql']>,
): NamedThing | undefined {
  const { query: region } = rule;
  const text = document.getText();
  const mention = findColumnMentions(rule, text).find(({ span }) => touchesSpan(span, offset));
  if (!mention || !region) {
    return undefined;
  }
  const { name, span: caret } = mention;
  const output = findOutputColumn(region.text, name, kql);
  return {
    name,
    kind: 'column',
    region,
    caret,
    origin: output?.span,
    occurrences: output?.occurrences,
    mentions: findMentionsOf(name, rule, text),
  };
}

function findMentionsOf(name: string, rule: Rule, text: string): Span[] {
  return findColumnMentions(rule, text)
    .filter((mention) => mention.name === name)
    .map(({ span }) => span);
}
