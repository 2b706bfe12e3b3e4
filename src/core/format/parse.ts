import type { Board } from '../board';
import type { JsonObject } from '../json';
import { err, ok, type Result } from '../result';
import { checkJson } from './check-json';
import { faultAt, Faults, type BoardFileError } from './faults';
import { MAX_BYTES } from './limits';
import { migrate } from './migrations';
import { readBoard } from './read-board';
import { isObject } from './is-object';
import { readJson } from './read-json';
import { FORMAT, VERSION } from './version';

export interface ParsedBoard {
  readonly board: Board;
  /** From a newer version: to be shown, not changed, and not written back. */
  readonly newer: boolean;
  /** What one has to know about how it was read, in words. */
  readonly notices: readonly string[];
}

type Parsed = Result<ParsedBoard, BoardFileError>;

/**
 * Reads the text of a board file: all of it or nothing. A file of a newer version is read as far
 * as it is understood.
 */
export function parseBoard(text: string): Parsed {
  if (text.length > MAX_BYTES) return err(faultAt([], 'is larger than 50 MB'));
  const json = readJson(text);
  return json.ok ? read(json.value) : json;
}

/**
 * Reads what a program hands over, with the same checks as a file. The board shares nothing with
 * it.
 */
export function boardFromJson(json: unknown): Parsed {
  const fault = checkJson(json);
  if (fault) return err(fault);
  if (json === undefined) return read(json);
  return parseBoard(JSON.stringify(json));
}

function read(file: unknown): Parsed {
  if (!isObject(file)) return err(faultAt([], 'is not a board: it must be a JSON object'));
  const { format, version } = file;
  if (format !== FORMAT)
    return err(faultAt(['format'], `must be "${FORMAT}": this is not a board`));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err(faultAt(['version'], 'must be a whole number from 1'));
  }
  const newer = version > VERSION;
  const faults = new Faults(newer);
  const board = readBoard(migrate(file, version), faults);
  if (!board) return err(faults.error);
  if (faults.count > 0 && !newer) return err(faults.error);
  return ok({ board, newer, notices: noticesOf(file, faults) });
}

function noticesOf(file: JsonObject, faults: Faults): string[] {
  const { edges } = file;
  const mute = Array.isArray(edges)
    ? edges.filter((edge: unknown) => isObject(edge) && (edge['flow'] ?? null) === null).length
    : 0;
  return [
    ...(faults.count === 0
      ? []
      : [`${count(faults.count, 'part')} of this file cannot be shown by this version.`]),
    ...(mute === 0
      ? []
      : [`${count(mute, 'edge')} without a flow: drawn as lines without a meaning.`]),
  ];
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
