const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders by the shown name, as a reader looks it up: capitals make no difference. */
export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  collator.compare(one.name, other.name);
