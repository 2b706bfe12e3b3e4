import type { Offered } from '../session/tool';
import { planNode, type NewNode } from '../actions/plan-node';
import type { Point, Rect, Size } from '../core/geometry';
import { startEditing } from '../session/editing';
import { select } from '../session/selection';
import { toolDone } from '../session/tool';
import { en } from '../strings/en';
import { nodeSize } from '../render/node-size';
import { endGesture, gesture, showGesture } from './gesture-store';
import { groupAt } from './group-membership';
import { boardParts } from './load-board-parts';
import { nodeAt, nodeRect } from './hit-test';
import { kindOf, labelOf } from './names';
import { encloses, spanning } from './rectangles';
import { clientPoint, isFar, type Surface } from './surface';
import { trackPointer } from './track-pointer';

/**
 * Places a component, brief card, box or pattern with its middle at a point, into the group there;
 * a pattern joins what is near.
 */
export function placeAt(item: NewNode | Offered, middle: Point, surface: Surface): void {
  if (item.kind === 'pattern') {
    toolDone();
    void placePatternAt(item.pattern, middle, surface);
    return;
  }
  const { board, sizes, library } = surface.scene();
  // Where there is something to join, the parts have loaded.
  if (boardParts.getState().parts?.joinAt(item, middle, surface) === true) {
    toolDone();
    return;
  }
  const { node } = planNode(board, library, item, { position: middle }, surface.random);
  const size = nodeSize(node, board, library);
  // A text is written from where the pointer was; everything else lies around it.
  const position =
    item.kind === 'text'
      ? { x: middle.x, y: middle.y - size.height / 2 }
      : { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
  place(item, { ...position, ...size }, false, groupAt(board, sizes, middle), surface);
}

/** Patterns, and how they are placed, load when the first one is dropped. */
async function placePatternAt(id: string, middle: Point, surface: Surface): Promise<void> {
  const { placePatternNamed } = await import('../actions/place-pattern');
  const { board, sizes } = surface.scene();
  const node = nodeAt(board, sizes, middle);
  const drop = {
    middle,
    ...(node === undefined || node.type === 'group' ? {} : { onto: node.id }),
  };
  const desk = () => {
    const scene = surface.scene();
    const { random, announce, commit } = surface;
    return { board: scene.board, library: scene.library, random, announce, commit };
  };
  await placePatternNamed(id, desk, drop);
}

/** Draws the outline of a note or group; a click without a drag makes one of the usual size. */
export function startOutline(event: PointerEvent, kind: 'note' | 'group', surface: Surface): void {
  const start = clientPoint(event);
  const corner = surface.toFlow(start);
  let moving = false;
  const item: NewNode = kind === 'note' ? { kind } : { kind, label: en.canvas.newGroup };
  trackPointer(event, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const rect = spanning(corner, surface.toFlow(clientPoint(moved)));
      showGesture({ kind: 'outline', rect });
    },
    end: () => {
      const { now } = gesture.getState();
      endGesture();
      const { board, sizes } = surface.scene();
      if (now.kind !== 'outline') placeAt(item, corner, surface);
      else place(item, now.rect, true, groupAt(board, sizes, corner), surface);
    },
    cancel: endGesture,
  });
}

function place(
  item: NewNode,
  rect: Rect,
  sized: boolean,
  parent: ReturnType<typeof groupAt>,
  surface: Surface,
): void {
  const { board, sizes, library } = surface.scene();
  const size: Size = { width: Math.round(rect.width), height: Math.round(rect.height) };
  const plan = planNode(
    board,
    library,
    item,
    {
      position: rect,
      ...(sized ? { size } : {}),
      ...(parent === undefined ? {} : { parent }),
    },
    surface.random,
  );
  // A group drawn around nodes takes them in.
  const members =
    item.kind === 'group' && sized
      ? [...board.nodes.values()].filter(
          (node) => node.parent === parent && encloses(rect, nodeRect(node, sizes)),
        )
      : [];
  const changes = [
    ...plan.changes,
    ...members.map(({ id }) => ({
      type: 'set' as const,
      in: 'nodes' as const,
      id,
      fields: { parent: plan.node.id },
    })),
  ];
  const name = labelOf(plan.node) || kindOf(plan.node, library);
  if (!surface.commit(changes, en.canvas.added(name))) return;
  toolDone();
  select([plan.node.id]);
  if (item.kind === 'note' || item.kind === 'text' || item.kind === 'group')
    startEditing(plan.node.id);
}
