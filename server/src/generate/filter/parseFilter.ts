import type { FilterExpression } from './filterExpression';
import { type FilterToken, tokenizeFilter } from './tokenizeFilter';
import { type WrittenOperator, writtenOperators } from './writtenOperators';

/** In UTF-16 units; longer texts are no filters that a person wrote. */
const mostCharacters = 4_000;

/** Brackets deeper than these nobody writes. */
const mostDepth = 20;

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Words behind which a filter may begin in the middle of a sentence. */
const introductions = new Set([':', 'where', 'when', 'if']);

/**
 * Reads a filter as articles write it, such as `process.name IN ("a.exe", "b.exe") or file.path:
 * "C:\x\*"`: names of fields from whatever vocabulary, compared with texts. Words may stand before
 * it when a colon or a word such as `where` leads over. Undefined for anything else: where words
 * follow it, they would say something that the rest alone does not.
 */
export function parseFilter(filter: string): FilterExpression | undefined {
  if (filter.length > mostCharacters) {
    return undefined;
  }
  const tokens = withoutFullStop(tokenizeFilter(filter));
  for (let start = 0; start < tokens.length; start++) {
    const before = tokens[start - 1];
    if (before === undefined || introductions.has(before.text.toLowerCase())) {
      const expression = createFilterReader(tokens, start).readWhole();
      if (expression) {
        return expression;
      }
    }
  }
  return undefined;
}

function withoutFullStop(tokens: readonly FilterToken[]): readonly FilterToken[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || !last.text.endsWith('.')) {
    return tokens;
  }
  const text = last.text.replace(/\.+$/, '');
  const others = tokens.slice(0, -1);
  return text === '' ? others : [...others, { ...last, text }];
}

/** Reads on from one place; each method gives undefined where the tokens do not fit. */
function createFilterReader(tokens: readonly FilterToken[], start: number) {
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

  return {
    readWhole(): FilterExpression | undefined {
      const expression = readOr();
      return position === tokens.length ? expression : undefined;
    },
  };
}
