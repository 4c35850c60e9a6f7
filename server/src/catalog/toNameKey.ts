/** What is compared of a name: its letters and digits, in lower case and without accents. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
