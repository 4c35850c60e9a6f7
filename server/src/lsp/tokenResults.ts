import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
} from 'vscode-languageserver/node';

/**
 * Remembers the semantic tokens that each document got last, so that after an edit only the
 * difference travels. Data are numbers as LSP encodes tokens; no tokens means no answer.
 */
export interface TokenResults {
  toTokens(uri: string, data: readonly number[]): SemanticTokens | undefined;
  /** @returns the difference to what the client has, or all when that is not what was sent last */
  toDelta(
    uri: string,
    previousResultId: string,
    data: readonly number[],
  ): SemanticTokens | SemanticTokensDelta | undefined;
  /** Forgets a document that was closed. */
  delete(uri: string): void;
}

interface Result {
  readonly resultId: string;
  readonly data: readonly number[];
}

export function createTokenResults(): TokenResults {
  const results = new Map<string, Result>();
  let count = 0;

  function remember(uri: string, data: readonly number[]): Result | undefined {
    if (data.length === 0) {
      results.delete(uri);
      return undefined;
    }
    count += 1;
    const result = { resultId: String(count), data };
    results.set(uri, result);
    return result;
  }

  function toTokens(uri: string, data: readonly number[]): SemanticTokens | undefined {
    const result = remember(uri, data);
    return result && { resultId: result.resultId, data: [...data] };
  }

  return {
    toTokens,
    toDelta(uri, previousResultId, data) {
      const previous = results.get(uri);
      if (previous?.resultId !== previousResultId) {
        return toTokens(uri, data);
      }
      const result = remember(uri, data);
      return result && { resultId: result.resultId, edits: toEdits(previous.data, data) };
    },
    delete(uri) {
      results.delete(uri);
    },
  };
}

/** One edit, from the first number that differs to the last; none when all are equal. */
function toEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
