import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';

/** The text with brackets around the places, so that a test shows where they are. */
export function showPlaces(document: TextDocument, ranges: readonly Range[]): string {
  let text = document.getText();
  const offsets = ranges.map(({ start, end }) => [
    document.offsetAt(start),
    document.offsetAt(end),
  ]);
  for (const [start = 0, end = 0] of offsets.sort(([a = 0], [b = 0]) => b - a)) {
    text = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
  }
  return text;
}
