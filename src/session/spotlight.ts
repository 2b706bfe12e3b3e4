import { createStore } from 'zustand/vanilla';

import type { EdgeId, NodeId } from '../core/ids';

/** What a finding, a stage or a search points at on the board. */
export interface Spotlight {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** The key of a ghost. */
  readonly ghost?: string;
}

const dark: Spotlight = { nodes: new Set(), edges: new Set() };

export const spotlight = createStore<{ readonly on: Spotlight }>(() => ({ on: dark }));

export function pointAt(target: {
  readonly nodes?: Iterable<NodeId>;
  readonly edges?: Iterable<EdgeId>;
  readonly ghost?: string;
}): void {
  spotlight.setState({
    on: {
      nodes: new Set(target.nodes),
      edges: new Set(target.edges),
      ...(target.ghost === undefined ? {} : { ghost: target.ghost }),
    },
  });
}

export const stopPointing = (): void => spotlight.setState({ on: dark });
