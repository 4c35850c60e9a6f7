/**
 * The longest file, in UTF-16 code units, whose query is given to the KQL engine. The engine cannot
 * be interrupted, and no rule that Sentinel accepts comes near this size: it allows 10,000 characters.
 */
const longestAnalyzedFile = 1_000_000;

export function isTooLargeForQueryAnalysis(text: string): boolean {
  return text.length > longestAnalyzedFile;
}
