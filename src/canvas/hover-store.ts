import { createStore } from 'zustand/vanilla';

import type { NodeId } from '../core/ids';

/** The node under the pointer. */
export const hover = createStore<{ readonly node: NodeId | null }>(() => ({ node: null }));

export function hoverOver(node: NodeId | null): void {
  if (hover.getState().node !== node) hover.setState({ node });
}
