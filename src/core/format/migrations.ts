import type { JsonObject } from '../json';

/**
 * One step a version: the first turns a file of version 1 into one of version 2, and so on, each
 * a named function with its test and a file of the old version in fixtures/. Version 1 is the
 * first, so there is none yet.
 */
const MIGRATIONS: readonly ((file: JsonObject) => JsonObject)[] = [];

/** A file of an older version as this version writes it. */
export const migrate = (file: JsonObject, version: number): JsonObject =>
  MIGRATIONS.slice(version - 1).reduce((older, step) => step(older), file);
