import type { Board, BoardNode, ComponentNode } from '../core/board';
import type { Change } from '../core/change';
import type { NodeId } from '../core/ids';
import { connectAsDrawn, judge } from '../library/connect';
import type { Library } from '../library/library';
import type { Placeable } from '../session/tool';
import { definitionOf } from './plan-connection';

/**
 * Makes a node another kind. It keeps its place, wires, properties and label; a label that
 * only named the old kind follows the new one, and a wire that could not carry on as it was
 * carries what now makes sense.
 */
export function planReplace(board: Board, library: Library, id: NodeId, item: Placeable): Change[] {
  const node = board.nodes.get(id);
  if (node?.type !== 'component' || item.kind === 'brief') return [];
  const component = item.kind === 'component' ? item.component : undefined;
  if (item.kind === 'component' && component === node.component) return [];
  const label = labelAfter(node, item, library) ?? node.label;
  return [
    { type: 'set', in: 'nodes', id, fields: { component: component ?? null, label } },
    ...flowsAfter(board, library, node, component),
  ];
}

function labelAfter(node: ComponentNode, item: Placeable, library: Library): string | undefined {
  if (item.kind === 'box') return item.label;
  const before = library.get(node.component)?.name;
  if (item.kind !== 'component' || (node.label !== '' && node.label !== before)) return undefined;
  return library.get(item.component)?.name;
}

function flowsAfter(
  { nodes, edges }: Board,
  library: Library,
  node: ComponentNode,
  component: ComponentNode['component'],
): Change[] {
  const after = library.get(component);
  if (after === undefined) return [];
  const kindOf = (other: BoardNode | undefined) =>
    other === undefined ? undefined : other.id === node.id ? after : definitionOf(library, other);
  return [...edges.values()].flatMap((edge): Change[] => {
    if (edge.from !== node.id && edge.to !== node.id) return [];
    const from = kindOf(nodes.get(edge.from));
    const to = kindOf(nodes.get(edge.to));
    if (judge(library, edge.flow, from, to).level !== 'impossible') return [];
    const { flow } = connectAsDrawn(library, from, to);
    return flow === edge.flow ? [] : [{ type: 'set', in: 'edges', id: edge.id, fields: { flow } }];
  });
}
