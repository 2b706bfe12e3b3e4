import { BRIEF_PARTS, type BriefPart } from '../core/board';
import { componentId, isId } from '../core/ids';
import { assertNever } from '../core/result';
import type { Offered } from './tool';

/** The type of drag data under which the panel offers what can be placed. */
export const PLACEABLE_TYPE = 'application/x-stageboard-component';

const BRIEF_PREFIX = 'brief:';
const PATTERN_PREFIX = 'pattern:';

/** The drag data of a component is its id; of a brief card, `brief:` and its part; of a pattern likewise. */
export function placeableData(item: Offered): string {
  switch (item.kind) {
    case 'component':
      return item.component;
    case 'brief':
      return `${BRIEF_PREFIX}${item.part}`;
    case 'pattern':
      return `${PATTERN_PREFIX}${item.pattern}`;
    case 'box':
      return '';
    default:
      return assertNever(item);
  }
}

/** Undefined for data that is not ours: another page may use the same type. */
export function placeableFromData(data: string): Offered | undefined {
  if (data === '') return { kind: 'box', label: '' };
  if (data.startsWith(BRIEF_PREFIX)) {
    const part = data.slice(BRIEF_PREFIX.length);
    return isBriefPart(part) ? { kind: 'brief', part } : undefined;
  }
  if (data.startsWith(PATTERN_PREFIX))
    return { kind: 'pattern', pattern: data.slice(PATTERN_PREFIX.length) };
  return isId(data) ? { kind: 'component', component: componentId(data) } : undefined;
}

const isBriefPart = (text: string): text is BriefPart =>
  (BRIEF_PARTS as readonly string[]).includes(text);
