import { useEffect } from 'react';

import { nodeQuery } from '../../session/node-query';
import { quickAdd } from '../../session/quick-add';
import { useStore } from '../use-store';
import { EarlyKeys } from './early-keys';
import { loadTypingBoxes, typingBoxes } from './typing-boxes';

/** The box that one types in on the board, if one is open. */
export function TypingBox() {
  const isAdding = useStore(quickAdd, (state) => state.open !== null);
  const isAsking = useStore(nodeQuery, (state) => state.open !== null);
  const boxes = useStore(typingBoxes, (state) => state.boxes);
  const isOpen = isAdding || isAsking;
  useEffect(() => {
    // Offline before the first time it cannot be had; the next key press tries again.
    if (isOpen) loadTypingBoxes().catch(() => {});
  }, [isOpen]);
  if (!isOpen) return null;
  if (boxes === null) return <EarlyKeys />;
  return isAdding ? <boxes.QuickAdd /> : <boxes.NodeQuery />;
}
