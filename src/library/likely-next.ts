import type { ComponentId } from '../core/ids';
import type { ComponentDefinition } from './component';
import { connect, type ConnectionLevel } from './connect';
import type { Library } from './library';
import { meaningOf } from './own-components';

/** How often one component leads to another in the worked architectures. */
export interface Followers {
  readonly [component: string]: { readonly [next: string]: number };
}

/** What each component's own file says comes next, likeliest first. */
export interface NextTable {
  readonly [component: string]: { readonly next: readonly ComponentId[] };
}

export interface Habits {
  readonly next?: NextTable;
  readonly followers?: Followers;
}

/** A line that makes no sense outweighs everything else. */
const LEVEL: { readonly [L in ConnectionLevel]: number } = {
  ok: 2,
  conversion: 0.5,
  doubtful: -4,
  impossible: -100,
};
/** What the file names first counts more than all architectures that do something else. */
const NAMED = 9;
const NAMED_LESS = 1.2;

/**
 * What may come after a component, likeliest first: by what its file says, by what the worked
 * architectures do, and only where the connection makes sense. `before` asks for what leads to it.
 */
export function likelyNext(
  library: Library,
  from: ComponentDefinition,
  habits: Habits,
  direction: 'after' | 'before' = 'after',
): ComponentDefinition[] {
  const scored = library.placeable.flatMap((definition) => {
    if (definition.id === from.id) return [];
    const ends =
      direction === 'after' ? ([from, definition] as const) : ([definition, from] as const);
    const score = likelihood(library, ...ends, habits);
    return score > 0 ? [{ definition, score }] : [];
  });
  // Stable: equals stay in the order of the library.
  return scored.toSorted((a, b) => b.score - a.score).map(({ definition }) => definition);
}

/**
 * How usual it is that one component leads to another: up to some 16, and below 0 where the
 * connection makes no sense. 0 where one of them has no meaning, since anything fits that.
 */
export function likelihood(
  library: Library,
  from: ComponentDefinition,
  to: ComponentDefinition,
  { next = {}, followers = {} }: Habits,
): number {
  const start = meaningOf(from);
  const end = meaningOf(to);
  if (start === undefined || end === undefined) return 0;
  const { level, reversed } = connect(library, from, to);
  const place = next[start]?.next.indexOf(end) ?? -1;
  const named = place < 0 ? 0 : Math.max(1, NAMED - place * NAMED_LESS);
  const seen = 2 * Math.log2(1 + (followers[start]?.[end] ?? 0));
  return named + seen + LEVEL[level] + (reversed === true ? -1 : 0);
}

const usages = new WeakMap<Followers, ReadonlyMap<string, number>>();

/** In how many of the worked architectures a component is, roughly. */
export function usageOf(followers: Followers, component: ComponentId): number {
  const known = usages.get(followers) ?? count(followers);
  usages.set(followers, known);
  return known.get(component) ?? 0;
}

function count(followers: Followers): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const meet = (component: string, times: number) =>
    most.set(component, Math.max(most.get(component) ?? 0, times));
  for (const [from, row] of Object.entries(followers)) {
    for (const [to, times] of Object.entries(row)) {
      meet(from, times);
      meet(to, times);
    }
  }
  return most;
}
