import { decodeEntities } from './decodeEntities';
import { straightenPunctuation } from './straightenPunctuation';

/**
 * What code on a web page may have been before the page was made, likeliest first: the text as it
 * is; with HTML escapes decoded; with straight quotes besides. Line breaks stay where they are. A
 * later reading is for code that the earlier ones are no code in, for curly quotes can be meant.
 */
export function listReadings(text: string): string[] {
  const decoded = decodeEntities(text);
  return [...new Set([text, decoded, straightenPunctuation(decoded)])];
}
