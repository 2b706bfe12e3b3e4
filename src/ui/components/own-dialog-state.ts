import { createStore } from 'zustand/vanilla';

import type { ComponentId, NodeId } from '../../core/ids';

interface OwnTask {
  /** The one to change; absent for a new one. */
  readonly edits?: ComponentId;
  /** The plain box that becomes a new one. */
  readonly from?: NodeId;
}

/** The form for a component of the user's own: a new one, or one that is there. */
export const ownDialog = createStore<{ readonly open: OwnTask | null }>(() => ({ open: null }));

export const openOwnDialog = (edits?: ComponentId): void =>
  ownDialog.setState({ open: edits === undefined ? {} : { edits } });
export const openOwnDialogFor = (from: NodeId): void => ownDialog.setState({ open: { from } });
export const closeOwnDialog = (): void => ownDialog.setState({ open: null });
