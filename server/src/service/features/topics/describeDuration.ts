import { parseDuration } from '../../../rule/parseDuration';

const units: readonly (readonly [name: string, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** A duration in words, such as "1 hour 10 minutes"; undefined for what is no duration. */
export function describeDuration(text: string): string | undefined {
  const seconds = parseDuration(text.trim());
  return seconds === undefined ? undefined : `\`${text.trim()}\`: ${toWords(seconds)}`;
}

function toWords(seconds: number): string {
  let rest = seconds;
  const words = units.flatMap(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  });
  return words.join(' ') || 'no time at all';
}
