import { findBrackets } from '../../kql/findBrackets';
import type { QueryRegion } from '../../rule/ruleModel';
import { getLineStart } from '../../text/lineBounds';
import type { Span } from '../../text/span';
import type { Environment } from '../environment';
import type { Fold } from './fold';
import { joinCommentLines } from './joinCommentLines';

/** What can be folded in a query: statements, what stands in brackets, and runs of comments. */
export function findQueryFolds(
  { text: query, sourceMap }: QueryRegion,
  { engine, scope }: NonNullable<Environment['kql']>,
  text: string,
): Fold[] {
  const tokens = engine.tokenize(query, scope);
  const comments = tokens
    .filter(({ kind, span }) => kind === 'comment' && isFirstInLine(query, span.start))
    .map(({ span }) => span);
  return [
    ...engine.outline(query, scope).map(({ span }) => ({ span: sourceMap.toHost(span) })),
    ...findBrackets(query, tokens).map((span) => ({
      span: toBracketFold(sourceMap.toHost(span), text),
    })),
    ...joinCommentLines(query, comments).map((span) => ({
      span: sourceMap.toHost(span),
      isComment: true,
    })),
  ];
}

/** A closing bracket that begins its line stays in sight. */
function toBracketFold({ start, end }: Span, text: string): Span {
  return isFirstInLine(text, end - 1)
    ? { start, end: Math.max(start, getLineStart(text, end - 1) - 1) }
    : { start, end };
}

function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(getLineStart(text, offset), offset).trim() === '';
}
