import type { Indicator } from './catalog';
import { hasTerm } from './hasTerm';

/** What a query compares with `has` or `has_any` to recognise a tool. */
export interface ChosenTerms {
  /** Terms that stand for the tool on their own; none finds only what another finds as well. */
  readonly terms: readonly string[];
  /** Terms that stand for much else too, so that they need company, or are better left out. */
  readonly broad: readonly string[];
}

/**
 * The fewest terms that find all of the indicators: of several spellings of one name, the one whose
 * words all others hold. `philandro software` stands for `philandro Software GmbH` as well. No name is
 * shortened beyond what some source has: cutting `Level Software, Inc.` down to `Level` would find
 * other makers.
 */
export function chooseTerms(indicators: readonly Indicator[]): ChosenTerms {
  const specific = indicators.filter(({ broad }) => !broad);
  const others = indicators.filter(({ broad }) => broad);
  const terms = withoutCovered(specific.map(({ value }) => value));
  const broad = withoutCovered(others.map(({ value }) => value));
  return {
    terms,
    broad: broad.filter((value) => !terms.some((term) => hasTerm(value, term))),
  };
}

/** The values without those that `has` finds by another one of them; of equals, the first stays. */
export function withoutCovered(values: readonly string[]): string[] {
  const known = values.map((value) => value.toLowerCase());
  const covers = (other: number, index: number) => {
    const [part, text] = [known[other] ?? '', known[index] ?? ''];
    return text.includes(part) && hasTerm(text, part);
  };
  return values.filter(
    (_value, index) =>
      !values.some(
        (_other, other) =>
          other !== index && covers(other, index) && (other < index || !covers(index, other)),
      ),
  );
}
