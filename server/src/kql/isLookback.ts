/** How people are told to write a window. */
export const lookbackShape = 'a number of days, hours or minutes such as 5d, 12h or 30m';

/** Whether a text is a window as settings and options write it: a KQL timespan literal of one unit. */
export function isLookback(text: unknown): text is string {
  return typeof text === 'string' && /^[1-9]\d{0,3}[dhm]$/.test(text);
}
