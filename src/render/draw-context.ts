import type { Board } from '../core/board';
import type { EdgeId, NodeId } from '../core/ids';
import type { Library } from '../library/library';
import type { Badge, Decorations, Tint } from './drawing';
import { hueOf, type Hue, type Theme } from './theme';

/** All that a picture depends on besides the node or edge itself. */
export interface DrawContext {
  readonly board: Board;
  readonly library: Library;
  readonly theme: Theme;
  readonly decorations?: Decorations;
  readonly selected?: ReadonlySet<NodeId | EdgeId>;
}

interface Indexed {
  readonly badges: ReadonlyMap<string, Badge>;
  readonly tints: ReadonlyMap<string, Tint>;
}

const indexes = new WeakMap<Decorations, Indexed>();

function indexOf(decorations: Decorations): Indexed {
  const known = indexes.get(decorations);
  if (known) return known;
  const index: Indexed = {
    badges: new Map(decorations.badges.map((badge) => [badge.node, badge])),
    tints: new Map(decorations.tints.map((tint) => [tint.id, tint])),
  };
  indexes.set(decorations, index);
  return index;
}

export const badgeOf = ({ decorations }: DrawContext, id: NodeId): Badge | undefined =>
  decorations && indexOf(decorations).badges.get(id);

/** What a tint makes of a node or edge. */
export interface Mark extends Pick<Tint, 'words' | 'line'> {
  readonly hue: Hue;
}

export function markOf({ decorations, theme }: DrawContext, id: NodeId | EdgeId): Mark | undefined {
  const tint = decorations && indexOf(decorations).tints.get(id);
  const hue = tint && hueOf(theme, tint.color);
  return tint && hue ? { ...tint, hue } : undefined;
}

/** Without a tint where tints are what is looked at. */
export const isDimmed = ({ decorations }: DrawContext, id: NodeId | EdgeId): boolean =>
  decorations?.dims === true && !indexOf(decorations).tints.has(id);
