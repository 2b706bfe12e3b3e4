import { planReconnect } from '../actions/plan-reconnect';
import type { BoardNode, Edge, Side } from '../core/board';
import { canConnect } from '../core/commands/connect-nodes';
import type { Point, Rect } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import { en } from '../strings/en';
import { trackWithPan } from './edge-pan';
import { withBend } from './edge-path';
import { endGesture, gesture, showGesture, type EdgeEnd } from './gesture-store';
import { nodeAt, nodeRect } from './hit-test';
import { edgeName } from './names';
import { clientPoint, isFar, type Surface } from './surface';
import { connectable } from './zone';

/** Takes one end of a connection to another node, or to another side of its own. */
export function startReconnecting(
  event: PointerEvent,
  edge: Edge,
  end: EdgeEnd,
  surface: Surface,
): void {
  const start = clientPoint(event);
  let moving = false;
  trackWithPan(event, surface, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const to = surface.toFlow(clientPoint(moved));
      const target = targetOf(edge, end, to, surface);
      showGesture({
        kind: 'reconnect',
        edge: edge.id,
        end,
        to,
        ...(target && { target: target.id }),
      });
    },
    end: (ended) => {
      endGesture();
      if (moving) reconnect(edge, end, surface.toFlow(clientPoint(ended)), surface);
    },
    cancel: endGesture,
  });
}

function targetOf(edge: Edge, end: EdgeEnd, at: Point, surface: Surface): BoardNode | undefined {
  const { board, sizes } = surface.scene();
  const node = nodeAt(board, sizes, at);
  if (node === undefined || !connectable(node)) return undefined;
  const ends = { from: edge.from, to: edge.to, [end]: node.id };
  return canConnect(board, ends.from, ends.to) ? node : undefined;
}

function reconnect(edge: Edge, end: EdgeEnd, at: Point, surface: Surface): void {
  const { board, sizes, library } = surface.scene();
  const node = targetOf(edge, end, at, surface);
  if (node === undefined) return surface.announce(en.edgeTools.noNode);
  if (node.id === edge[end]) {
    const sides = { ...edge.sides, [end]: nearestSide(nodeRect(node, sizes), at) };
    surface.commit(
      [{ type: 'set', in: 'edges', id: edge.id, fields: { sides } }],
      en.edgeTools.sideChosen,
    );
    return;
  }
  const plan = planReconnect(board, library, edge, end, node.id);
  surface.commit(plan.changes, en.edgeTools.reconnected(edgeName(plan.edge, board, library)));
}

function nearestSide({ x, y, width, height }: Rect, at: Point): Side {
  const distances: readonly (readonly [Side, number])[] = [
    ['left', Math.abs(at.x - x)],
    ['right', Math.abs(at.x - x - width)],
    ['top', Math.abs(at.y - y)],
    ['bottom', Math.abs(at.y - y - height)],
  ];
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** Drags one point of a connection's way, which then stays where it is put. */
export function startBending(
  event: PointerEvent,
  edge: Edge,
  bends: readonly Point[],
  index: number,
  surface: Surface,
): void {
  const start = clientPoint(event);
  let moving = false;
  trackWithPan(event, surface, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const { x, y } = surface.toFlow(clientPoint(moved));
      const point = { x: Math.round(x), y: Math.round(y) };
      showGesture({ kind: 'bend', edge: edge.id, bends: bends.with(index, point) });
    },
    end: () => {
      const { now } = gesture.getState();
      endGesture();
      if (now.kind === 'bend') setBends(edge, now.bends, surface);
    },
    cancel: endGesture,
  });
}

/** Bends a connection where it is pressed. */
export function startBendingAt(event: PointerEvent, id: EdgeId, surface: Surface): void {
  const { board, routes } = surface.scene();
  const [edge, route] = [board.edges.get(id), routes.get(id)];
  if (edge === undefined || route === undefined || surface.readOnly()) return;
  const { bends, index } = withBend(edge, route, surface.toFlow(clientPoint(event)));
  startBending(event, edge, bends, index, surface);
}

export function setBends(edge: Edge, bends: readonly Point[], surface: Surface): void {
  const fields = { bends: bends.length === 0 ? null : bends };
  surface.commit(
    [{ type: 'set', in: 'edges', id: edge.id, fields }],
    bends.length === 0 ? en.edgeTools.straightened : en.edgeTools.bent,
  );
}
