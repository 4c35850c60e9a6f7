import { findClosest } from '../text/findClosest';

/** A value that an option may have; or, with `mistake`, a sentence that says what is wrong with the one given. */
export type OptionChoice<T extends string> =
  | { readonly value: T | undefined; readonly mistake?: never }
  | { readonly value?: never; readonly mistake: string };

/** Reads an option that takes one of a few words; the value is undefined when it is not given. */
export function chooseOption<T extends string>(
  given: ReadonlyMap<string, string>,
  name: string,
  choices: readonly T[],
): OptionChoice<T> {
  const text = given.get(name);
  const value = choices.find((candidate) => candidate === text);
  if (text === undefined || value !== undefined) {
    return { value };
  }
  const closest = findClosest(text, choices);
  const hint = closest === undefined ? '' : ` Did you mean ${closest}?`;
  return { mistake: `--${name} has to be one of ${choices.join(', ')}, not "${text}".${hint}` };
}
