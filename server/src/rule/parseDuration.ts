const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const short = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/i;
const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const clock = /^(?:(\d+)\.)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The seconds that a duration means, in any of the forms in which rules write it: `5m`, `1h10m`,
 * ISO 8601 (`PT1H`), or .NET's `00:05` and `1.00:05:00`. Undefined for anything else.
 */
export function parseDuration(text: string): number | undefined {
  const match = short.exec(text) ?? iso.exec(text) ?? clock.exec(text);
  const parts = match?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) {
    return undefined;
  }
  const [days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(days) * day + Number(hours) * hour + Number(minutes) * minute + Number(seconds);
}
