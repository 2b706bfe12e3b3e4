import { createStore } from 'zustand/vanilla';

import type { EdgeId, NodeId } from '../core/ids';

/** What a node of the board is asked for. */
export type NodeQuery =
  | { readonly kind: 'go-to' }
  /** To be connected from `from`, or with `before` to it. */
  | { readonly kind: 'join'; readonly from: NodeId; readonly before?: true }
  /** To take one end of a connection there. */
  | { readonly kind: 'reconnect'; readonly edge: EdgeId; readonly end: 'from' | 'to' };

export const nodeQuery = createStore<{ readonly open: NodeQuery | null }>(() => ({ open: null }));

export const askForNode = (open: NodeQuery): void => nodeQuery.setState({ open });
export const stopAsking = (): void => nodeQuery.setState({ open: null });
