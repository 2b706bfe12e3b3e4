const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As the browser's locale says it. */
export const dayAndTime = (milliseconds: number): string => format.format(milliseconds);

/** How long ago, within a week; the date of what is older. */
export function shortAgo(milliseconds: number, now: number): string {
  const ago = Math.max(0, now - milliseconds);
  if (ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return relative.format(-Math.floor(ago / HOUR), 'hour');
  return ago < 7 * DAY ? relative.format(-Math.floor(ago / DAY), 'day') : day.format(milliseconds);
}
