const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** As the browser's locale says it. */
export const dayAndTime = (milliseconds: number): string => format.format(milliseconds);
