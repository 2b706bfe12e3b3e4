import { createStore } from 'zustand/vanilla';

import type { ComponentId } from '../../core/ids';

/** The form for a component of the user's own: a new one, or one that is there. */
export const ownDialog = createStore<{
  readonly open: { readonly edits?: ComponentId } | null;
}>(() => ({ open: null }));

export const openOwnDialog = (edits?: ComponentId): void =>
  ownDialog.setState({ open: edits === undefined ? {} : { edits } });
export const closeOwnDialog = (): void => ownDialog.setState({ open: null });
