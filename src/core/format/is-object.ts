import type { JsonObject } from '../json';

/** Apart from the reader, so that who only writes a board loads no validator. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
