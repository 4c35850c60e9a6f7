const units = [
  { seconds: 86_400, short: 'd', iso: ['P', 'D'] },
  { seconds: 3_600, short: 'h', iso: ['PT', 'H'] },
  { seconds: 60, short: 'm', iso: ['PT', 'M'] },
] as const;

/** How a workspace writes durations: `1h`, or ISO 8601's `PT1H`. */
export type DurationStyle = 'short' | 'iso';

/** ISO 8601 alone begins with a P. */
export function getDurationStyle(text: string): DurationStyle {
  return /^p/i.test(text) ? 'iso' : 'short';
}

/** Whole minutes in the largest unit that needs no second one: `90m`, `1d`, `PT1H`. */
export function writeDuration(seconds: number, style: DurationStyle): string {
  const unit = units.find((candidate) => seconds % candidate.seconds === 0) ?? units[2];
  const count = Math.round(seconds / unit.seconds);
  return style === 'iso' ? unit.iso.join(String(count)) : `${count}${unit.short}`;
}
