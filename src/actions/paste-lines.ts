import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import { wrapCells, type Cell } from '../core/notation/wrap-cells';
import { waysBack, type Link } from '../layout/ways-back';
import type { Library } from '../library/library';
import { NODE_SIZE } from '../render/node-look';
import { nodeSize } from '../render/node-size';
import { freeSpot } from './free-spot';
import { planConnection } from './plan-connection';
import { planNode } from './plan-node';
import type { SureKind } from './plan-rename';
import type { Lines } from './read-lines';
import { rowLengthInView } from './row-length';

export { readLines } from './read-lines';

const COLUMN = 280;
const ROW = 110;

export interface PastedLines {
  readonly changes: readonly Change[];
  readonly nodes: readonly NodeId[];
}

/** Parts and connections of a text, in columns from left to right, clear of what is there. */
export function planLines(
  board: Board,
  library: Library,
  lines: Lines,
  at: Point,
  kindOf: SureKind,
  random: Random,
): PastedLines {
  const cells = cellsOf(lines);
  const extent = {
    width:
      Math.max(...Array.from(cells.values(), ({ column }) => column)) * COLUMN + NODE_SIZE.width,
    height: Math.max(...Array.from(cells.values(), ({ row }) => row)) * ROW + NODE_SIZE.height,
  };
  const taken = [...board.nodes.values()]
    .filter(({ type }) => type !== 'group')
    .map((node) => ({ ...node.position, ...nodeSize(node, board, library) }));
  const corner = freeSpot({ x: Math.round(at.x), y: Math.round(at.y) }, extent, taken);
  const changes: Change[] = [];
  const ids = new Map<string, NodeId>();
  for (const label of lines.labels) {
    const cell = cells.get(label) ?? { column: 0, row: 0 };
    const position = { x: corner.x + cell.column * COLUMN, y: corner.y + cell.row * ROW };
    const plan = planNode(board, library, { kind: 'box', label }, { position }, random);
    const kind = kindOf(label);
    changes.push(...plan.changes);
    if (kind !== undefined)
      changes.push({
        type: 'set',
        in: 'nodes',
        id: plan.node.id,
        fields: { component: kind.component, ...(kind.set ? { properties: kind.set } : {}) },
      });
    ids.set(label, plan.node.id);
  }
  return {
    changes: [...changes, ...wires(board, library, changes, lines, ids, random)],
    nodes: [...ids.values()],
  };
}

function wires(
  board: Board,
  library: Library,
  placed: readonly Change[],
  { links }: Lines,
  ids: ReadonlyMap<string, NodeId>,
  random: Random,
): Change[] {
  const there = applyChanges(board, placed);
  if (!there.ok) return [];
  return links.flatMap(({ from, to, label }): Change[] => {
    const [start, end] = [ids.get(from), ids.get(to)];
    const plan = start && end && planConnection(there.value, library, start, end, random);
    if (!plan) return [];
    // Written arrows point where they were meant to: no read of a store is turned round.
    const { id, flow } = plan.edge;
    const value = { id, from: start, to: end, flow, ...(label === undefined ? {} : { label }) };
    return [{ type: 'add', in: 'edges', id, value }];
  });
}

/**
 * Column and row of each part: as far right as the longest way to it, in the order of the text,
 * and folded like a chain that is typed.
 */
function cellsOf({ labels, links }: Lines): ReadonlyMap<string, Cell> {
  const all: Link[] = links.map(({ from, to }, index) => ({ id: String(index), from, to }));
  const back = waysBack(labels, all, () => undefined);
  const onward = all.filter(({ id }) => !back.has(id));
  const columns = new Map<string, number>(labels.map((label) => [label, 0]));
  // As many rounds as the longest way has parts; without loops that settles.
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to } of onward) {
      const next = (columns.get(from) ?? 0) + 1;
      if (next <= (columns.get(to) ?? 0)) continue;
      columns.set(to, next);
      moved = true;
    }
  }
  const rows = new Map<number, number>();
  const isList = links.length === 0;
  const cells = new Map(
    labels.map((label) => {
      const column = isList ? 0 : (columns.get(label) ?? 0);
      const row = rows.get(column) ?? 0;
      rows.set(column, row + 1);
      return [label, { column, row }] as const;
    }),
  );
  return wrapCells(cells, rowLengthInView()).cells;
}
