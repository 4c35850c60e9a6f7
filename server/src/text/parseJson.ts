import type { Span } from './span';

/** A JSON value with its place; offsets are UTF-16, zero-based, half-open. */
export type JsonNode =
  | { readonly kind: 'object'; readonly span: Span; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'scalar';
      readonly span: Span;
      readonly value: string | number | boolean | null;
    };

export interface JsonEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

export interface JsonProblem {
  readonly span: Span;
  readonly message: string;
}

/** Either the value or what is wrong with the text, at the first place where it is wrong. */
export type JsonReading = { readonly root: JsonNode } | { readonly problem: JsonProblem };

/** Deeper text is refused rather than overflowing the stack. */
const deepest = 200;

/** Parses JSON as RFC 8259 has it, keeping the place of every value. Never throws. */
export function parseJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    return { root: reader.readDocument() };
  } catch (error) {
    if (error instanceof JsonFault) {
      return { problem: { span: error.span, message: error.message } };
    }
    throw error;
  }
}

/** Unwinds the reader; never leaves `parseJson`. */
class JsonFault extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

const space = /[\s\ufeff]*/y;
const stringToken = /"(?:[^"\\\n\r]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;
const wordToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Control characters inside a text are against the rules and harmless, so they are let through. */
function decode(token: string): string | number | boolean | null {
  const escaped = token.replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return JSON.parse(escaped) as string | number | boolean | null;
}

class JsonReader {
  private position = 0;

  constructor(private readonly text: string) {}

  readDocument(): JsonNode {
    this.skipSpace();
    const root = this.readValue(0);
    if (this.position < this.text.length) {
      this.fail('Nothing may follow the JSON value.');
    }
    return root;
  }

  private readValue(depth: number): JsonNode {
    const start = this.position;
    if (depth > deepest) {
      this.fail(`Values may be nested ${deepest} levels deep at most.`);
    }
    if (this.take('{')) {
      const entries = this.readList('}', () => this.readEntry(depth + 1));
      return { kind: 'object', span: this.spanFrom(start), entries };
    }
    if (this.take('[')) {
      const items = this.readList(']', () => this.readValue(depth + 1));
      return { kind: 'array', span: this.spanFrom(start), items };
    }
    const token = this.match(stringToken) ?? this.match(wordToken);
    if (token === undefined) {
      this.fail('A JSON value is due here: an object, a list, a text in double quotes, a number.');
    }
    const span = this.spanFrom(start);
    this.skipSpace();
    return { kind: 'scalar', span, value: decode(token) };
  }

  private readEntry(depth: number): JsonEntry {
    const start = this.position;
    const token = this.match(stringToken);
    if (token === undefined) {
      this.fail('A name in double quotes is due here.');
    }
    const keySpan = this.spanFrom(start);
    this.skipSpace();
    if (!this.take(':')) {
      this.fail('A colon is due after the name.');
    }
    return { key: String(decode(token)), keySpan, value: this.readValue(depth) };
  }

  private readList<T>(close: string, readItem: () => T): T[] {
    const items: T[] = [];
    if (this.take(close)) {
      return items;
    }
    do {
      items.push(readItem());
    } while (this.take(','));
    if (!this.take(close)) {
      this.fail(`A comma or "${close}" is due here.`);
    }
    return items;
  }

  /** Reads over one character and the space after it. */
  private take(character: string): boolean {
    if (this.text[this.position] !== character) {
      return false;
    }
    this.position += 1;
    this.skipSpace();
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const token = pattern.exec(this.text)?.[0];
    this.position += token?.length ?? 0;
    return token;
  }

  private skipSpace(): void {
    this.match(space);
  }

  /** Without the space that was read over. */
  private spanFrom(start: number): Span {
    const read = this.text.slice(start, this.position);
    return { start, end: start + read.trimEnd().length };
  }

  private fail(message: string): never {
    const end = Math.min(this.position + 1, this.text.length);
    throw new JsonFault(message, { start: Math.min(this.position, end), end });
  }
}
