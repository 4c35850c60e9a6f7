import type { Check } from './check';

/** A run of such characters; the mark with which a file may begin is none of its text. */
const outside = /[^\0-\x7F\uFEFF]+/g;

export const nonAscii: Check = {
  code: 'non-ascii',
  severity: 'warning',
  phase: 'structure',
  summary: 'The file holds characters that Azure-Sentinel’s repository rejects.',
  explanation:
    'The contribution checks of Azure-Sentinel take files of plain ASCII only. What gets in is mostly typography from a word processor or a web page: curly quotes, long dashes, spaces that do not break. Write the plain character instead. Reported with the profile `azure-sentinel`.',
  *find({ text, rule, environment }) {
    if (environment.profile !== 'azure-sentinel') {
      return;
    }
    const { start, end } = rule.document.span;
    for (const { 0: found, index } of text.slice(start, end).matchAll(outside)) {
      yield {
        span: { start: start + index, end: start + index + found.length },
        message: `The checks of Azure-Sentinel accept ASCII only, and ${describe(found)} is not. Write it in plain characters.`,
        data: undefined,
      };
    }
  },
};

/** With its number: many of these characters look like plain ones, or like nothing. */
function describe(found: string): string {
  const [character = '', ...others] = found;
  const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return others.length === 0 ? `"${found}" (U+${number})` : `"${found}"`;
}
