import type { PropertyValue } from '../../core/board';
import { parseQuantity } from '../primitives/parse-quantity';

/** As a text field shows it: a list is separated by commas. */
export const valueText = (value: PropertyValue | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
};

/** Reads a comma-separated list; numbers where every entry is one. */
export function parseList(text: string): readonly (string | number)[] | null {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0) return null;
  const numbers = entries.map((entry) =>
    /[a-z]{2}/iu.test(entry) ? undefined : parseQuantity(entry),
  );
  return numbers.every((number) => number !== undefined) ? numbers : entries;
}
