import type { RoutingRequest } from './routing-protocol';
import { routingSession } from './routing-session';

const answer = routingSession();

addEventListener('message', ({ data }: MessageEvent<RoutingRequest>) => postMessage(answer(data)));
