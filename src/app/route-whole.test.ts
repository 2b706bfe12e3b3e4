import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { nodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { nodeSizes } from '../render/node-size';
import { routeEdges } from '../render/routing/route-edges';
import type { RoutingAnswer, RoutingRequest } from '../workers/routing-protocol';
import { routingSession } from '../workers/routing-session';
import { routerBeside } from './route-whole';

/** The worker's own code, in this thread; what goes to it and back is counted. */
function beside() {
  const session = routingSession();
  const sent: RoutingRequest[] = [];
  const heard: ((event: MessageEvent<RoutingAnswer>) => void)[] = [];
  const route = routerBeside(() => ({
    postMessage: (request) => {
      sent.push(structuredClone(request));
      const answer = new MessageEvent('message', { data: session(request) });
      for (const hear of heard) hear(answer);
    },
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') heard.push(listener);
    },
  }));
  return { sent, route: (on: Board) => route(on, nodeSizes(on, bundledLibrary)) };
}

const first = board('clicks:event-log > lake:data-lake > clean:data-cleaning');
const moved = changed(first, 'clicks');

function changed(before: Board, label: string): Board {
  const node = [...before.nodes.values()].find((one) => 'label' in one && one.label === label);
  const result = applyChanges(before, [
    {
      type: 'set',
      in: 'nodes',
      id: node?.id ?? nodeId(label),
      fields: { position: { x: -400, y: 300 } },
    },
  ]);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

test('one board after another has the routes that the window would find', async () => {
  const { route } = beside();
  for (const one of [first, moved, first])
    expect(await route(one)).toEqual(routeEdges(one, nodeSizes(one, bundledLibrary)));
});

test('only what changed is told', async () => {
  const { route, sent } = beside();
  await route(first);
  await route(moved);
  expect(sent[1]).toMatchObject({ edges: [], sizes: [], gone: [] });
  expect(sent[1]?.nodes).toHaveLength(1);
});
