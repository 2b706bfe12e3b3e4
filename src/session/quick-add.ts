import { createStore } from 'zustand/vanilla';

import type { Point } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';

export interface QuickAdd {
  /** Where the new node's top-left corner goes, or near it; flow coordinates. */
  readonly at: Point;
  /** Where to show the box, relative to the board region; absent: its middle. */
  readonly anchor?: Point;
  /** The node that the new one is connected from; what usually follows it is proposed. */
  readonly from?: NodeId;
  /** The new one leads to `from` instead. */
  readonly before?: true;
  /** The user pointed at `at`: the new one goes there, not beside `from`. */
  readonly pointed?: true;
  /** The box stands at `from`. */
  readonly besideNode?: true;
  /** The connection that the new node goes between the ends of. */
  readonly edge?: EdgeId;
  /** The node that becomes what is chosen. */
  readonly replaces?: NodeId;
  /** What is typed already. */
  readonly query?: string;
  /** Enter was pressed while the box was loading. */
  readonly accepted?: true;
}

/** The open quick-add box, if any. */
export const quickAdd = createStore<{ readonly open: QuickAdd | null }>(() => ({ open: null }));

export const openQuickAdd = (open: QuickAdd): void => quickAdd.setState({ open });
export const closeQuickAdd = (): void => quickAdd.setState({ open: null });

/** Fills in a text, as if it were typed already, in the box that has just been opened. */
export const prefillQuickAdd = (query: string): void =>
  quickAdd.setState(({ open }) => (open === null ? { open } : { open: { ...open, query } }));
