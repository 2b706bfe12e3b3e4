import { createStore } from 'zustand/vanilla';

import type { Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';

/** What would be added to the board if what is typed were accepted. */
export interface Draft {
  readonly nodes: readonly {
    readonly id: NodeId;
    readonly component?: string;
    /** A frame that lies under the others. */
    readonly group?: true;
    readonly label: string;
    readonly caption: string;
    readonly rect: Rect;
  }[];
  /** Between new nodes and those of the board. */
  readonly edges: readonly { readonly id: EdgeId; readonly from: NodeId; readonly to: NodeId }[];
}

export const draft = createStore<{ readonly shown: Draft | null }>(() => ({ shown: null }));

export const showDraft = (shown: Draft | null): void => draft.setState({ shown });
