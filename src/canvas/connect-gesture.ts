import { planConnection } from '../actions/plan-connection';
import type { BoardNode } from '../core/board';
import type { Point } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { openQuickAdd } from '../session/quick-add';
import { select } from '../session/selection';
import { toolDone } from '../session/tool';
import { en } from '../strings/en';
import { trackWithPan } from './edge-pan';
import { endGesture, showGesture } from './gesture-store';
import { nodeAt } from './hit-test';
import { spokenLabel } from './names';
import { clientPoint, isFar, type Surface } from './surface';
import { connectable } from './zone';

/**
 * Draws a connection from a node until the pointer is let go: over another node it is made,
 * over empty canvas, or anywhere with Ctrl or Cmd held, quick-add asks what comes there, over its
 * own node nothing happens.
 * `onClick` is called when the pointer did not move.
 */
export function startConnecting(
  event: PointerEvent,
  from: BoardNode,
  surface: Surface,
  onClick: () => void,
): void {
  const start = clientPoint(event);
  let moving = false;
  trackWithPan(event, surface, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (moving) preview(from.id, surface.toFlow(clientPoint(moved)), isLoose(moved), surface);
    },
    end: (ended) => {
      endGesture();
      if (!moving) return onClick();
      finish(from.id, clientPoint(ended), isLoose(ended), surface);
    },
    cancel: endGesture,
  });
}

function targetAt(from: NodeId, to: Point, surface: Surface): BoardNode | undefined {
  const { board, sizes } = surface.scene();
  const node = nodeAt(board, sizes, to);
  if (node === undefined || !connectable(node)) return undefined;
  // From inside a lane the lane itself is the ground, not a target.
  const start = board.nodes.get(from);
  return node.type === 'group' && start?.parent === node.id ? undefined : node;
}

/** With Ctrl or Cmd an end binds to no node that lies there. */
const isLoose = ({ ctrlKey, metaKey }: PointerEvent): boolean => ctrlKey || metaKey;

function preview(from: NodeId, to: Point, loose: boolean, surface: Surface): void {
  const { board, library } = surface.scene();
  const target = loose ? undefined : targetAt(from, to, surface);
  const plan = target && planConnection(board, library, from, target.id, surface.random);
  showGesture({
    kind: 'connect',
    from,
    to,
    ...(plan === undefined || target === undefined
      ? {}
      : { target: target.id, word: en.flows[plan.edge.flow] }),
  });
}

function finish(from: NodeId, client: Point, loose: boolean, surface: Surface): void {
  const to = surface.toFlow(client);
  const target = loose ? undefined : targetAt(from, to, surface);
  if (target === undefined) {
    toolDone('connect');
    openQuickAdd({ at: to, anchor: surface.toRegion(client), from, pointed: true });
    return;
  }
  connect(from, target.id, surface);
}

/** Makes the connection, selects it, and says what it carries or why it carries nothing. */
export function connect(from: NodeId, to: NodeId, surface: Surface): void {
  const { board, library } = surface.scene();
  const plan = planConnection(board, library, from, to, surface.random);
  if (plan === undefined) return;
  const { edge, connection, existing } = plan;
  const ends = [
    spokenLabel(board, edge.from, library),
    spokenLabel(board, edge.to, library),
  ] as const;
  const flow = en.flows[edge.flow];
  if (existing === true) {
    surface.announce(en.connections.existing(flow, ...ends));
    select([], [edge.id]);
    return;
  }
  const { message: reason = '', insert = [] } = connection;
  const remedy = en.connections.remedy(insert.flatMap((id) => library.get(id)?.name ?? []));
  const drawn =
    connection.reversed === true
      ? en.canvas.reversed(flow, ...ends)
      : en.canvas.connected(flow, ...ends);
  const message =
    connection.level === 'impossible'
      ? `${en.canvas.meaningless(...ends, reason)} ${remedy}`
      : connection.level === 'doubtful'
        ? `${drawn}. ${reason} ${remedy}`
        : drawn;
  if (!surface.commit(plan.changes, message)) return;
  toolDone('connect');
  select([], [edge.id]);
}
