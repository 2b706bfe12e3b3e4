import type { NodeId } from '../ids';
import { isWithin } from './lanes';
import { CellGrid } from './place';
import type { LaneBlock } from './place-lanes';
import type { BuiltNode } from './built-node';
import type { Cell } from './wrap-cells';

/** How what is new stands to each other, before it has a place. */
export interface Zones {
  /** What stands in no group, or in one that is drawn around parts of the board. */
  readonly open: ReadonlyMap<string, Cell>;
  /** Groups with what they hold; each is placed as one. */
  readonly blocks: readonly LaneBlock[];
  /** Groups around what is on the board already, the inner ones first. */
  readonly frames: readonly NodeId[];
}

type Row = readonly (readonly BuiltNode[])[];

/** A chain that runs through several groups is laid out in each of them by itself. */
export function zonesOf(
  rows: readonly Row[],
  named: readonly BuiltNode[],
  parents: ReadonlyMap<NodeId, NodeId>,
  columns?: number,
): Zones {
  const lanes = named.filter(isLane);
  const there = named.filter(({ state, id }) => state === 'existing' && parents.has(id));
  const frames = lanes.filter(({ id }) => there.some((one) => isWithin(one.id, id, parents)));
  const isFrame = new Set(frames.map(({ id }) => id));
  const zoneOf = (id: NodeId): NodeId | undefined => {
    const parent = parents.get(id);
    return parent === undefined || isFrame.has(parent) ? undefined : parent;
  };
  const grids = new Map<NodeId | undefined, CellGrid>();
  const gridOf = (zone: NodeId | undefined): CellGrid => {
    const grid = grids.get(zone) ?? new CellGrid();
    grids.set(zone, grid);
    return grid;
  };
  const alone: NodeId[] = [];
  for (const row of rows) {
    const single = row.length === 1 ? row[0] : undefined;
    const inLane = single?.every(({ id }) => zoneOf(id) !== undefined) ?? false;
    if (single && inLane) alone.push(...single.map(idOf));
    else placeChain(row, (id) => gridOf(zoneOf(id)));
  }
  putSideBySide(alone, (id) => gridOf(zoneOf(id)));

  const blockOf = (id: NodeId): LaneBlock => ({
    id,
    cells: grids.get(id)?.folded(columns) ?? new Map(),
    inner: lanes.filter((lane) => zoneOf(lane.id) === id).map((lane) => blockOf(lane.id)),
  });
  return {
    open: grids.get(undefined)?.folded(columns) ?? new Map(),
    blocks: lanes
      .filter(({ id }) => !isFrame.has(id) && zoneOf(id) === undefined)
      .map(({ id }) => blockOf(id)),
    frames: frames.map(idOf).toSorted((a, b) => depthOf(b, parents) - depthOf(a, parents)),
  };
}

function placeChain(row: Row, gridOf: (id: NodeId) => CellGrid): void {
  row.forEach((group, index) => {
    const before = row[index - 1] ?? [];
    const after = row[index + 1] ?? [];
    const anchored = before.some(({ state }) => state === 'existing');
    for (const node of group) {
      if (node.state === 'existing' || isLane(node)) continue;
      gridOf(node.id).put(node.id, before.map(idOf), after.map(idOf), anchored);
    }
  });
}

/** What a group merely lists stands in a row, as far as no chain has given it a place. */
function putSideBySide(ids: readonly NodeId[], gridOf: (id: NodeId) => CellGrid): void {
  const last = new Map<CellGrid, NodeId>();
  for (const id of ids) {
    const grid = gridOf(id);
    if (grid.has(id)) continue;
    const before = last.get(grid);
    grid.put(id, before === undefined ? [] : [before], [], false);
    last.set(grid, id);
  }
}

function depthOf(id: NodeId, parents: ReadonlyMap<NodeId, NodeId>): number {
  const parent = parents.get(id);
  return parent === undefined ? 0 : 1 + depthOf(parent, parents);
}

const isLane = ({ node, state }: BuiltNode): boolean =>
  node.type === 'group' && state !== 'existing';
const idOf = ({ id }: BuiltNode): NodeId => id;
