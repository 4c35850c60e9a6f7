/** Text as a snippet has to hold it. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** Numbers the places of one snippet that the user visits, in the order in which they are made. */
export class SnippetStops {
  private last = 0;

  /** A place with a text that stays unless it is typed over. */
  createStop(text = ''): string {
    this.last += 1;
    return text === '' ? `$${this.last}` : `\${${this.last}:${escapeSnippet(text)}}`;
  }

  /** A place with a list to choose from, its first value set. */
  createChoice(values: readonly string[]): string {
    this.last += 1;
    const choices = values.map((value) => value.replaceAll(/[\\,|]/g, '\\$&'));
    return `\${${this.last}|${choices.join(',')}|}`;
  }
}
