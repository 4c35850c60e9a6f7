import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { YamlFile, YamlNode } from './yamlTree';

/** Where one more item of a list goes. */
export interface ItemPlace {
  /** At the end of a line, or of an empty file. */
  readonly offset: number;
  /** What is written before the item's first line: a line break, the key of the list. */
  readonly before: string;
  /** Blanks before the item's dash. */
  readonly indent: string;
}

const usualIndent = '  ';

/**
 * Where one more item goes in the list at a key of a file's root: below its last item and the comments
 * there, or below the key, which the place brings along if the file does not have it. Undefined where
 * the file is no mapping or the list is none that lines can be added to.
 */
export function findItemPlace({ text, documents }: YamlFile, key: string): ItemPlace | undefined {
  const [document] = documents;
  const root = document?.root;
  const isBroken = document?.partial || (document?.problems.length ?? 0) > 0;
  if (isBroken || (root && !(root.kind === 'mapping' && root.style === 'block'))) {
    return undefined;
  }
  const entry = root?.entries.find((each) => each.key.kind === 'scalar' && each.key.value === key);
  const end = document?.span.end ?? text.length;
  if (!entry) {
    const offset = findTextEnd(text, end);
    return { offset, before: `${offset > 0 ? '\n' : ''}${key}:\n`, indent: usualIndent };
  }
  const indent = findIndent(text, entry.value);
  const isLast = entry === root?.entries.at(-1);
  return indent === undefined
    ? undefined
    : { offset: findTextEnd(text, isLast ? end : entry.span.end), before: '\n', indent };
}

/** The indentation of a list's items; undefined for what is no list of lines. */
function findIndent(text: string, value: YamlNode): string | undefined {
  if (value.kind === 'sequence' && value.style === 'block') {
    return text.slice(getLineStart(text, value.span.start), value.span.start);
  }
  return value.kind === 'scalar' && value.span.start === value.span.end ? usualIndent : undefined;
}

/** The end of the last line before `end` that has text. */
function findTextEnd(text: string, end: number): number {
  const length = text.slice(0, end).trimEnd().length;
  return length === 0 ? 0 : getLineEnd(text, length);
}
