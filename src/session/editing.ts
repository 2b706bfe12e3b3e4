import { createStore } from 'zustand/vanilla';

import type { NodeId } from '../core/ids';

/** The node whose label or text is being edited in place. */
export const editing = createStore<{ readonly node: NodeId | null }>(() => ({ node: null }));

export const startEditing = (node: NodeId): void => editing.setState({ node });
export const stopEditing = (): void => editing.setState({ node: null });
