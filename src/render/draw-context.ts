import type { Board } from '../core/board';
import type { EdgeId, NodeId } from '../core/ids';
import type { Library } from '../library/library';
import type { Badge, Decorations } from './drawing';
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
  readonly tints: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Decorations, Indexed>();

function indexOf(decorations: Decorations): Indexed {
  const known = indexes.get(decorations);
  if (known) return known;
  const index: Indexed = {
    badges: new Map(decorations.badges.map((badge) => [badge.node, badge])),
    tints: new Map(decorations.tints.map(({ id, color }) => [id, color])),
  };
  indexes.set(decorations, index);
  return index;
}

export const badgeOf = ({ decorations }: DrawContext, id: NodeId): Badge | undefined =>
  decorations && indexOf(decorations).badges.get(id);

export function tintOf({ decorations, theme }: DrawContext, id: NodeId | EdgeId): Hue | undefined {
  const color = decorations && indexOf(decorations).tints.get(id);
  return color === undefined ? undefined : hueOf(theme, color);
}
