import type { Board } from '../board';
import type { Change } from '../change';
import type { ComponentId, NodeId } from '../ids';

/**
 * Makes a node another component, or a plain box with `null`. Its wires, properties and
 * place stay; so does its label unless a new one is given.
 */
export function replaceComponent(
  board: Board,
  id: NodeId,
  component: ComponentId | null,
  label?: string,
): Change[] {
  if (board.nodes.get(id)?.type !== 'component') return [];
  const fields = { component, ...(label === undefined ? {} : { label }) };
  return [{ type: 'set', in: 'nodes', id, fields }];
}
