/** What the `format` key of every board file says. */
export const FORMAT = 'stageboard';

/** The version that this code writes. Raising it needs a migration from the one before. */
export const VERSION = 1;
