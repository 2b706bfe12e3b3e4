import { useEffect } from 'react';

import { cameraControl } from '../../session/camera';
import { nodeQuery, stopAsking } from '../../session/node-query';
import { closeQuickAdd, quickAdd } from '../../session/quick-add';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { EarlyKeys } from './early-keys';
import { loadTypingBoxes, typingBoxes } from './typing-boxes';

/** The box that one types in on the board, if one is open. */
export function TypingBox() {
  const adding = useStore(quickAdd, (state) => state.open);
  const asking = useStore(nodeQuery, (state) => state);
  const boxes = useStore(typingBoxes, (state) => state.boxes);
  const isOpen = adding !== null || asking.open !== null;
  useEffect(() => {
    // Offline before the first time it cannot be had; the next key press tries again.
    if (isOpen) loadTypingBoxes().catch(() => {});
  }, [isOpen]);
  if (!isOpen) return null;
  if (boxes !== null) return adding === null ? <boxes.NodeQuery /> : <boxes.QuickAdd />;
  const onEscape = () => {
    closeQuickAdd();
    stopAsking();
    cameraControl.getState().control?.focus(adding?.from);
  };
  // The words of the boxes come with them.
  return adding === null ? (
    <EarlyKeys
      label={en.tools.label}
      value={asking.typed}
      onType={(typed) => nodeQuery.setState({ typed })}
      onEnter={() => nodeQuery.setState({ accepted: true })}
      onEscape={onEscape}
    />
  ) : (
    <EarlyKeys
      label={en.tools.add}
      value={adding.query ?? ''}
      onType={(query) => quickAdd.setState({ open: { ...adding, query } })}
      onEnter={() => quickAdd.setState({ open: { ...adding, accepted: true } })}
      onEscape={onEscape}
    />
  );
}
