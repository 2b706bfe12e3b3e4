import { BRIEF_PARTS, type BriefPart } from '../core/board';
import { componentId, isId } from '../core/ids';
import { assertNever } from '../core/result';
import type { Placeable } from './tool';

/** The type of drag data under which the panel offers what can be placed. */
export const PLACEABLE_TYPE = 'application/x-stageboard-component';

const BRIEF_PREFIX = 'brief:';

/** The drag data of a component is its id; of a brief card, `brief:` and its part. */
export function placeableData(item: Placeable): string {
  switch (item.kind) {
    case 'component':
      return item.component;
    case 'brief':
      return `${BRIEF_PREFIX}${item.part}`;
    case 'box':
      return '';
    default:
      return assertNever(item);
  }
}

/** Undefined for data that is not ours: another page may use the same type. */
export function placeableFromData(data: string): Placeable | undefined {
  if (data === '') return { kind: 'box', label: '' };
  if (data.startsWith(BRIEF_PREFIX)) {
    const part = data.slice(BRIEF_PREFIX.length);
    return isBriefPart(part) ? { kind: 'brief', part } : undefined;
  }
  return isId(data) ? { kind: 'component', component: componentId(data) } : undefined;
}

const isBriefPart = (text: string): text is BriefPart =>
  (BRIEF_PARTS as readonly string[]).includes(text);
