import type { JsonObject } from './json';

/** What a field may hold, and how two windows' edits of it merge. */
export interface Field<Required extends boolean = boolean> {
  readonly accepts: (value: unknown) => boolean;
  readonly required: Required;
  /**
   * A record that merges key by key: one window's edit of one key leaves another's of
   * another alone. An empty one is the same as none.
   */
  readonly keyed: boolean;
}

/** One entry for each field of T but its id and type; the compiler holds which are needed. */
export type FieldsOf<T> = {
  readonly [F in Exclude<keyof T, 'id' | 'type'>]-?: Field<
    Partial<Pick<T, F>> extends Pick<T, F> ? false : true
  >;
};

type Accepts = Field['accepts'];

export const needed = (accepts: Accepts): Field<true> => ({
  accepts,
  required: true,
  keyed: false,
});
export const optional = (accepts: Accepts): Field<false> => ({
  accepts,
  required: false,
  keyed: false,
});
export const keyed = (accepts: Accepts): Field<false> => ({
  accepts: (value) => isRecord(value) && Object.values(value).every(accepts),
  required: false,
  keyed: true,
});

export const isJsonObject = (value: unknown): value is JsonObject => jsonObject(value);

/** Plain data with names: no list, and no instance of a class, whose fields may be getters. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export const text: Accepts = (value) => typeof value === 'string';
export const flag: Accepts = (value) => typeof value === 'boolean';
export const number: Accepts = (value) => Number.isFinite(value);
export const point: Accepts = (value) =>
  isRecord(value) && number(value['x']) && number(value['y']);
export const size: Accepts = (value) =>
  isRecord(value) && number(value['width']) && number(value['height']);
export const oneOf =
  (words: readonly string[]): Accepts =>
  (value) =>
    typeof value === 'string' && words.includes(value);
export const listOf =
  (accepts: Accepts): Accepts =>
  (value) =>
    Array.isArray(value) && value.every(accepts);
export const either =
  (...checks: readonly Accepts[]): Accepts =>
  (value) =>
    checks.some((accepts) => accepts(value));
/** What a board file can hold; functions, dates and the like would not survive storing. */
export const json: Accepts = (value) =>
  value === null ||
  text(value) ||
  flag(value) ||
  number(value) ||
  (Array.isArray(value) ? value.every(json) : jsonObject(value));
export const jsonObject: Accepts = (value) => isRecord(value) && Object.values(value).every(json);
