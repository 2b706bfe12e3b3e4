import type { DragEvent } from 'react';

import type { Board } from '../../core/board';
import type { Change } from '../../core/change';
import { goalId, metricId, nodeId } from '../../core/ids';
import type { GoalId, MetricId, NodeId } from '../../core/ids';
import { toggledServes } from '../brief/brief-changes';

/** What can serve a goal. */
export type Server =
  | { readonly in: 'nodes'; readonly id: NodeId }
  | { readonly in: 'metrics'; readonly id: MetricId };

const servesOf = (board: Board, { in: where, id }: Server): readonly GoalId[] | undefined =>
  where === 'nodes' ? board.nodes.get(nodeId(id))?.serves : board.metrics.get(metricId(id))?.serves;

export const serves = (board: Board, server: Server, goal: GoalId): boolean =>
  servesOf(board, server)?.includes(goal) === true;

/** Says that it serves the goal, or no longer does. */
export function toggleServing(board: Board, server: Server, goal: string): Change[] {
  const next = toggledServes(servesOf(board, server), goalId(goal));
  return [{ type: 'set', in: server.in, id: server.id, fields: { serves: next } }];
}

const TYPE = 'application/x-stageboard-server';

export function dragServer(event: DragEvent, { in: where, id }: Server): void {
  event.dataTransfer.effectAllowed = 'link';
  event.dataTransfer.setData(TYPE, `${where} ${id}`);
}

export const holdsServer = (event: DragEvent): boolean => event.dataTransfer.types.includes(TYPE);

export function droppedServer(event: DragEvent): Server | undefined {
  const [where, id = ''] = event.dataTransfer.getData(TYPE).split(' ');
  if (where === 'nodes') return { in: 'nodes', id: nodeId(id) };
  return where === 'metrics' ? { in: 'metrics', id: metricId(id) } : undefined;
}
