/** Whether a line is the row of hyphens that parts a Markdown table's head from its body. */
export function isTableSeparator(line: string): boolean {
  return /^[|:\s-]+$/.test(line) && line.includes('|') && line.includes('--');
}
