const longest = 60;

/** A name or value as messages show it: in backticks, and cut when it is long. */
export function quote(text: string): string {
  return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}
