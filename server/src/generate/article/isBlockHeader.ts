/** Whether a field's value on its own line says that a block of text follows: `|`, `>-`, `|2+`. */
export function isBlockHeader(value: string): boolean {
  return /^[|>][-+0-9]{0,2}$/.test(value);
}
