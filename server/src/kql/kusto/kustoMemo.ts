/** Values by the text that they were made from. */
export interface KustoMemo<Value> {
  get(text: string, create: () => Value): Value;
}

/**
 * Keeps the values of the texts that were asked for last.
 *
 * @param capacity how long the texts together may be, in UTF-16 units.
 */
export function createMemo<Value>(capacity: number): KustoMemo<Value> {
  const values = new Map<string, Value>();
  let length = 0;

  function forget(text: string): void {
    if (values.delete(text)) length -= text.length;
  }

  return {
    get(text, create) {
      const value = values.get(text) ?? create();
      forget(text);
      values.set(text, value);
      length += text.length;
      for (const oldest of values.keys()) {
        if (length <= capacity || values.size === 1) break;
        forget(oldest);
      }
      return value;
    },
  };
}
