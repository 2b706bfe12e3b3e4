import type { ComponentId } from '../core/ids';
import type { ComponentDefinition } from './component';
import { connect, type ConnectionLevel } from './connect';
import type { Library } from './library';
import { meaningOf } from './own-components';

/** How often one component leads to another in the worked architectures. */
export interface Followers {
  readonly [component: string]: { readonly [next: string]: number };
}

export interface Habits {
  /** What a component's own file says comes next, likeliest first. */
  readonly next?: readonly ComponentId[];
  readonly followers?: Followers;
}

/** A line that makes no sense outweighs everything else. */
const LEVEL: { readonly [L in ConnectionLevel]: number } = {
  ok: 2,
  conversion: 0.5,
  doubtful: -4,
  impossible: -100,
};
/** What the file names first counts as much as three architectures that do it. */
const NAMED = 6;
const NAMED_LESS = 0.8;

/**
 * What may come after a component, likeliest first: by what its file says, by what the worked
 * architectures do, and only where the connection makes sense. `before` asks for what leads to it.
 */
export function likelyNext(
  library: Library,
  from: ComponentDefinition,
  { next = [], followers = {} }: Habits,
  direction: 'after' | 'before' = 'after',
): ComponentDefinition[] {
  // Anything fits what has no meaning, so nothing is likely.
  const meant = meaningOf(from);
  if (meant === undefined) return [];
  const count = (other: ComponentId): number =>
    (direction === 'after' ? followers[meant]?.[other] : followers[other]?.[meant]) ?? 0;
  const scored = library.placeable.flatMap((definition) => {
    const other = meaningOf(definition);
    if (definition.id === from.id || other === undefined) return [];
    const [start, end] = direction === 'after' ? [from, definition] : [definition, from];
    const connection = connect(library, start, end);
    const place = direction === 'after' ? next.indexOf(other) : -1;
    const named = place < 0 ? 0 : Math.max(1, NAMED - place * NAMED_LESS);
    const seen = 2 * Math.log2(1 + count(other));
    const turned = connection.reversed === true ? -1 : 0;
    const score = named + seen + LEVEL[connection.level] + turned;
    return score > 0 ? [{ definition, score }] : [];
  });
  // Stable: equals stay in the order of the library.
  return scored.toSorted((a, b) => b.score - a.score).map(({ definition }) => definition);
}
