import type { Board, PropertyValue } from '../../core/board';
import type { Change } from '../../core/change';
import { assertNever } from '../../core/result';
import type { Figure, Place } from '../../review/lenses/lens';
import { writeConstraint } from '../brief/brief-changes';
import { parseQuantity } from '../primitives/parse-quantity';

const DURATION_KEYS = new Set(['schedule', 'cadence', 'labelDelay', 'attributionWindow']);

/** Kept as words such as `15m`, not as a number. */
const isDuration = (place: Place): boolean =>
  place.in === 'node'
    ? DURATION_KEYS.has(place.key)
    : place.in === 'constraints' && (place.field === 'freshness' || place.field === 'deadline');

/** What the board itself holds at a place. */
function storedAt(board: Board, place: Place): PropertyValue | undefined {
  if (place.in === 'constraints') return board.constraints[place.field];
  if (place.in === 'brief') return undefined;
  const node = board.nodes.get(place.node);
  return node?.type === 'component' ? node.properties?.[place.key] : undefined;
}

/** The same as words; empty where nothing is stated. */
export const storedText = (board: Board, place: Place): string =>
  String(storedAt(board, place) ?? '');

const DAY = 86_400;

/** As one edits it: what the board holds, in the board's unit; else what stands in for it. */
export function editText(board: Board, place: Place, { value, unit }: Figure): string {
  const stored = storedAt(board, place);
  if (stored !== undefined) return String(stored);
  if (unit !== 's') return String(value);
  if (isDuration(place)) return value >= DAY ? `${value / DAY}d` : `${value}s`;
  return String(place.in === 'node' && place.key.endsWith('Days') ? value / DAY : value);
}

/** The changes that typing makes; undefined for what cannot be meant. Empty: nothing is stated. */
export function writeText(place: Place, text: string): Change[] | undefined {
  const trimmed = text.trim();
  const value = trimmed === '' ? null : isDuration(place) ? trimmed : parseQuantity(trimmed);
  if (value === undefined) return undefined;
  switch (place.in) {
    case 'node':
      return [{ type: 'property', id: place.node, key: place.key, value }];
    case 'constraints':
      return writeConstraint(place.field, value ?? undefined);
    case 'brief':
      return undefined;
    default:
      return assertNever(place);
  }
}
