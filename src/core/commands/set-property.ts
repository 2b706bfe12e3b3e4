import type { Board, PropertyValue } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';

/** Sets a property of a component on every one of these nodes that is one; `null` takes it away. */
export const setProperty = (
  board: Board,
  ids: Iterable<NodeId>,
  key: string,
  value: PropertyValue | null,
): Change[] =>
  [...ids]
    .filter((id) => board.nodes.get(id)?.type === 'component')
    .map((id) => ({ type: 'property', id, key, value }));
