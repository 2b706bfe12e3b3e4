import type { Board, OwnComponent } from '../board';
import type { Change } from '../change';
import type { ComponentId } from '../ids';

/**
 * The changes, and before them the definitions that they speak of and the board lacks: what is
 * placed from a personal library stands on the board with its definition, so that its file can
 * go anywhere alone. The same list where nothing is lacking.
 */
export function bringComponents(
  board: Board,
  changes: readonly Change[],
  known: ReadonlyMap<ComponentId, OwnComponent>,
): readonly Change[] {
  if (known.size === 0) return changes;
  const brought = new Map<ComponentId, OwnComponent>();
  for (const change of changes) {
    const id = spokenOf(change);
    const component = id && known.get(id);
    if (component && !board.components.has(component.id)) brought.set(component.id, component);
  }
  // A paste may bring its own.
  for (const change of changes)
    if (change.type !== 'property' && change.type !== 'write' && change.in === 'components')
      for (const id of brought.keys()) if (id === change.id) brought.delete(id);
  if (brought.size === 0) return changes;
  return [
    ...[...brought.values()].map((value): Change => ({
      type: 'add',
      in: 'components',
      id: value.id,
      value,
    })),
    ...changes,
  ];
}

/** The kind that a change gives to a node. */
function spokenOf(change: Change): ComponentId | undefined {
  if (change.type === 'add' && change.in === 'nodes')
    return change.value.type === 'component' ? change.value.component : undefined;
  if (change.type !== 'set' || change.in !== 'nodes' || !('component' in change.fields))
    return undefined;
  return change.fields.component ?? undefined;
}
