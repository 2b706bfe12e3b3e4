import type { Board, OwnComponent } from '../board';
import type { Change } from '../change';

/**
 * Gives the board a component of its own, or another definition of one that it has. Nodes that
 * were called what it was called take its new name; those that got a name of their own keep it.
 */
export function defineComponent(board: Board, component: OwnComponent): Change[] {
  const before = board.components.get(component.id);
  const add: Change = { type: 'add', in: 'components', id: component.id, value: component };
  if (before === undefined) return [add];
  const { id, name, icon = null, base = null, properties = null, extra = null } = component;
  const renamed = [...board.nodes.values()].flatMap((node): Change[] =>
    node.type === 'component' && node.component === id && node.label === before.name
      ? [{ type: 'set', in: 'nodes', id: node.id, fields: { label: name } }]
      : [],
  );
  return [
    { type: 'set', in: 'components', id, fields: { name, icon, base, properties, extra } },
    ...(before.name === name ? [] : renamed),
  ];
}
