import type { Edge } from '../../core/board';
import type { Change } from '../../core/change';

/** Turns a connection round; sides go with their ends, and bends are passed the other way. */
export function reverseEdge({ id, from, to, sides, bends }: Edge): Change[] {
  const turned = {
    ...(sides?.to === undefined ? {} : { from: sides.to }),
    ...(sides?.from === undefined ? {} : { to: sides.from }),
  };
  return [
    {
      type: 'set',
      in: 'edges',
      id,
      fields: {
        from: to,
        to: from,
        ...(sides === undefined ? {} : { sides: turned }),
        ...(bends === undefined ? {} : { bends: bends.toReversed() }),
      },
    },
  ];
}
