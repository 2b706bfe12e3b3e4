import { err, ok, type Result } from '../result';
import { checkJson } from './check-json';
import { faultAt, type BoardFileError } from './faults';

/** The JSON of a file, plain and bounded, whatever stands before it. */
export function readJson(text: string): Result<unknown, BoardFileError> {
  let json: unknown;
  try {
    // Some editors put a byte order mark first.
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message})` : '';
    return err(faultAt([], `is not complete JSON${detail}`));
  }
  const fault = checkJson(json);
  return fault ? err(fault) : ok(json);
}
