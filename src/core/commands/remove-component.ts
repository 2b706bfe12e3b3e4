import type { Board } from '../board';
import type { Change } from '../change';
import type { ComponentId } from '../ids';

/**
 * Takes one of the board's own components away. Its nodes keep label, properties and wires: they
 * become what it was based on, or plain boxes.
 */
export function removeComponent(board: Board, id: ComponentId): Change[] {
  const component = board.components.get(id);
  if (component === undefined) return [];
  return [
    ...[...board.nodes.values()].flatMap((node): Change[] =>
      node.type === 'component' && node.component === id
        ? [{ type: 'set', in: 'nodes', id: node.id, fields: { component: component.base ?? null } }]
        : [],
    ),
    { type: 'remove', in: 'components', id },
  ];
}
