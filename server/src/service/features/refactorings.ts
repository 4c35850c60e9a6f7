import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { listOperators } from '../../kql/addToComparison';
import type { KqlEngine, KqlScope } from '../../kql/kqlEngine';
import { encodeStringContent } from '../../kql/stringLiteral';
import type { Span } from '../../text/span';
import type { SpanEdit } from '../../text/spanEdit';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findQueryAt } from '../findQueryAt';
import { toTextEdits } from '../toTextEdits';

/** A change of form that keeps what the query means; the edits are in offsets of the query. */
interface Refactoring {
  readonly title: string;
  readonly kind: string;
  readonly edits: readonly SpanEdit[];
}

interface Query {
  readonly text: string;
  readonly engine: KqlEngine;
  readonly scope: KqlScope;
}

/** Changes of form at a selection of the file, which is empty for a mere caret. */
export function getRefactorings(
  analysis: Analysis,
  selection: Span,
  { kql }: Environment,
): CodeAction[] {
  const start = findQueryAt(analysis, selection.start);
  const end = findQueryAt(analysis, selection.end);
  if (!kql || !start || start.region !== end?.region) {
    return [];
  }
  const { sourceMap, text } = start.region;
  const query = { text, ...kql };
  const embedded = { start: start.embeddedOffset, end: end.embeddedOffset };
  const refactorings = [
    ...changeListForm(query, embedded.start),
    ...changeQuotes(query, embedded.start),
    ...extractToLet(query, embedded),
  ];
  return refactorings.map(({ title, kind, edits }) => ({
    title,
    kind,
    edit: {
      changes: {
        [analysis.document.uri]: toTextEdits(
          edits.map(({ span, newText }) => sourceMap.toHostEdit(span, newText)),
          analysis.document,
        ),
      },
    },
  }));
}

function changeListForm({ text, engine, scope }: Query, offset: number): Refactoring[] {
  const comparison = engine.findTextComparison(text, offset, scope);
  const [literal, ...others] = comparison?.literals ?? [];
  if (!comparison || !literal || others.length > 0) {
    return [];
  }
  const { operator, operand, isList } = comparison;
  const newOperator = isList
    ? Object.keys(listOperators).find((single) => listOperators[single] === operator.text)
    : listOperators[operator.text];
  return newOperator === undefined
    ? []
    : [
        {
          title: `Write ${operator.text} as ${newOperator}`,
          kind: CodeActionKind.RefactorRewrite,
          edits: [
            { span: operator.span, newText: newOperator },
            { span: operand, newText: isList ? literal.text : `(${literal.text})` },
          ],
        },
      ];
}

function changeQuotes({ text, engine, scope }: Query, offset: number): Refactoring[] {
  const literal = engine.findLiteral(text, offset, scope);
  const prefix = /^[hH]?@?(?=["'])/.exec(literal?.text ?? '')?.[0];
  if (!literal || prefix === undefined || !/^["']/.test(literal.text.at(-1) ?? '')) {
    return [];
  }
  const mark = literal.text[prefix.length] === '"' ? "'" : '"';
  const content = encodeStringContent(literal.value, prefix + mark);
  return [
    {
      title: mark === '"' ? 'Use double quotes' : 'Use single quotes',
      kind: CodeActionKind.RefactorRewrite,
      edits: [{ span: literal.span, newText: `${prefix}${mark}${content}${mark}` }],
    },
  ];
}

/** A name that nothing in the query has yet; the editor's rename gives it a better one. */
const letName = 'extracted';

function extractToLet({ text, engine, scope }: Query, selection: Span): Refactoring[] {
  const expression = engine.findExpression(text, selection, scope);
  if (!expression || text.includes(letName)) {
    return [];
  }
  const { span, statement } = expression;
  const value = text.slice(span.start, span.end);
  return [
    {
      title: 'Extract to let',
      kind: CodeActionKind.RefactorExtract,
      edits: [
        {
          span: { start: statement.start, end: statement.start },
          newText: `let ${letName} = ${value};\n`,
        },
        { span, newText: letName },
      ],
    },
  ];
}
