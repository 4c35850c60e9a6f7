import type { FilterExpression } from './filterExpression';
import type { FilterToken } from './tokenizeFilter';
import { type WrittenOperator, writtenOperators } from './writtenOperators';

/** Brackets deeper than these nobody writes. */
const mostDepth = 20;

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The filter that all tokens from `start` on make; undefined where they make none. The functions
 * inside read on from where the last one stopped, and give undefined where the tokens do not fit.
 */
export function readFilterTokens(
  tokens: readonly FilterToken[],
  start: number,
): FilterExpression | undefined {
  let position = start;
  let depth = 0;

  const peek = () => tokens[position];

  function takeSign(...signs: readonly string[]): string | undefined {
    const token = peek();
    if (token === undefined || token.kind === 'text' || !signs.includes(token.text.toLowerCase())) {
      return undefined;
    }
    position++;
    return token.text.toLowerCase();
  }

  function getSpan(first: number) {
    return { start: tokens[first]?.span.start ?? 0, end: tokens[position - 1]?.span.end ?? 0 };
  }

  function readChain(
    kind: 'and' | 'or',
    signs: readonly string[],
    readOperand: () => FilterExpression | undefined,
  ): FilterExpression | undefined {
    const first = position;
    const operands: FilterExpression[] = [];
    do {
      const operand = readOperand();
      if (!operand) {
        return undefined;
      }
      operands.push(operand);
    } while (takeSign(...signs) !== undefined);
    return operands.length === 1 ? operands[0] : { kind, operands, span: getSpan(first) };
  }

  const readOr = () => readChain('or', ['or', '||'], readAnd);
  const readAnd = () => readChain('and', ['and', '&&'], readUnary);

  function readUnary(): FilterExpression | undefined {
    const first = position;
    if (++depth > mostDepth) {
      return undefined;
    }
    const expression = readNegation(first) ?? readBrackets() ?? readComparison();
    depth--;
    return expression;
  }

  function readNegation(first: number): FilterExpression | undefined {
    const operand = takeSign('not', '!') === undefined ? undefined : readUnary();
    return operand && { kind: 'not', operand, span: getSpan(first) };
  }

  function readBrackets(): FilterExpression | undefined {
    const expression = takeSign('(') === undefined ? undefined : readOr();
    return takeSign(')') === undefined ? undefined : expression;
  }

  function readComparison(): FilterExpression | undefined {
    const first = position;
    const field = tokens[position++];
    const operator = field?.kind === 'word' ? readOperator() : undefined;
    const values = operator && readValues(operator);
    if (!field || !operator || !values) {
      return undefined;
    }
    const span = getSpan(first);
    const comparison: FilterExpression = {
      kind: 'comparison',
      field: field.text,
      operator: operator.operator,
      values,
      span,
    };
    return operator.isNegated ? { kind: 'not', operand: comparison, span } : comparison;
  }

  function readOperator(): WrittenOperator | undefined {
    const operator = writtenOperators.find(({ pieces }) =>
      pieces.every((piece, index) => {
        const token = tokens[position + index];
        return token?.kind !== 'text' && token?.text.toLowerCase() === piece;
      }),
    );
    position += operator?.pieces.length ?? 0;
    return operator;
  }

  function readValues({ isNegated }: WrittenOperator): string[] | undefined {
    const closing = closings[takeSign(...Object.keys(closings)) ?? ''];
    const first = readValue();
    if (first === undefined) {
      return undefined;
    }
    const values = [first];
    if (closing !== undefined) {
      while (takeSign(',', ';', 'or', '||') !== undefined) {
        const value = readValue();
        if (value === undefined) {
          return undefined;
        }
        values.push(value);
      }
      return takeSign(closing) === undefined ? undefined : values;
    }
    // `contains "a" or "b"` leaves out what was said before.
    while (!isNegated && goesOnWithValue()) {
      position++;
      values.push(readValue() ?? '');
    }
    return values;
  }

  function goesOnWithValue(): boolean {
    const [sign, value, next] = tokens.slice(position, position + 3);
    const isOr =
      sign?.kind !== 'text' && ['or', '||', ','].includes(sign?.text.toLowerCase() ?? '');
    const isFollowed = next === undefined || /^(?:or|and|\|\||&&|,|\))$/i.test(next.text);
    return isOr && value?.kind === 'text' && isFollowed;
  }

  function readValue(): string | undefined {
    const token = peek();
    if (token === undefined || token.kind === 'sign') {
      return undefined;
    }
    position++;
    return token.text;
  }

  const expression = readOr();
  return position === tokens.length ? expression : undefined;
}
