import type { Board } from '../board';
import type { Change } from '../change';
import type { EdgeFlow } from '../flow';
import type { EdgeId } from '../ids';

/** Turns an edge round on the way that it has; it carries the same unless told otherwise. */
export function reverseEdge(board: Board, id: EdgeId, flow?: EdgeFlow): Change[] {
  const edge = board.edges.get(id);
  if (!edge) return [];
  const { from, to, sides, bends } = edge;
  const turned = sides && {
    ...(sides.to ? { from: sides.to } : {}),
    ...(sides.from ? { to: sides.from } : {}),
  };
  return [
    {
      type: 'set',
      in: 'edges',
      id,
      fields: {
        from: to,
        to: from,
        ...(flow === undefined ? {} : { flow }),
        ...(turned ? { sides: turned } : {}),
        ...(bends ? { bends: bends.toReversed() } : {}),
      },
    },
  ];
}
