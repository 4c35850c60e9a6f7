import { readRule } from '../../../rule/readRule';
import { parseYaml } from '../../../yaml/parseYaml';

/** The lines of a field, its key included. */
export type FieldLines = readonly string[];

/** A rule's text with fields at its end that it lacked. */
export interface CompletedText {
  readonly text: string;
  /** Their names. */
  readonly added: readonly string[];
}

/** Adds those of `fields`, given by name, that a rule has not got; ordering them is up to the formatter. */
export function addMissingFields(
  text: string,
  fields: Readonly<Record<string, FieldLines | undefined>>,
): CompletedText {
  const [document] = parseYaml(text).documents;
  const rule = document && readRule(text, document, 0);
  const missing = Object.entries(fields).flatMap(([name, lines]) =>
    lines && rule?.findEntry(name) === undefined ? [{ name, lines }] : [],
  );
  const blocks = missing.map(({ lines }) => `${lines.join('\n')}\n`);
  return {
    text: [`${text.trimEnd()}\n`, ...blocks].join(''),
    added: missing.map(({ name }) => name),
  };
}
