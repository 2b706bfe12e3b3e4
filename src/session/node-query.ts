import { createStore } from 'zustand/vanilla';

import type { EdgeId, NodeId } from '../core/ids';

/** What a node of the board is asked for. */
export type NodeQuery =
  | { readonly kind: 'go-to' }
  /** To be connected from `from`, or with `before` to it. */
  | { readonly kind: 'join'; readonly from: NodeId; readonly before?: true }
  /** To take one end of a connection there. */
  | { readonly kind: 'reconnect'; readonly edge: EdgeId; readonly end: 'from' | 'to' };

interface NodeQueryState {
  readonly open: NodeQuery | null;
  /** What was typed while the box was loading; it begins with this. */
  readonly typed: string;
  /** Enter was pressed then. */
  readonly accepted: boolean;
}

const closed: NodeQueryState = { open: null, typed: '', accepted: false };

export const nodeQuery = createStore<NodeQueryState>(() => closed);

export const askForNode = (open: NodeQuery): void => nodeQuery.setState({ ...closed, open });
export const stopAsking = (): void => nodeQuery.setState(closed);
