import { useCallback, useEffect, useState } from 'react';

import { nodeId, type NodeId } from '../core/ids';

interface NodeFocus {
  /** The node that has the keyboard, or had it last; it is rendered even out of view. */
  readonly focused: NodeId | null;
  readonly focus: (id?: NodeId) => void;
  /** To be called when the browser moves the focus into a node. */
  readonly onFocus: (target: EventTarget) => void;
}

/** Moves the keyboard among nodes. The board is one tab stop: its nodes are reached by its keys. */
export function useNodeFocus(region: { readonly current: HTMLElement | null }): NodeFocus {
  const [wanted, setWanted] = useState<{ readonly id: NodeId | null; readonly take: boolean }>({
    id: null,
    take: false,
  });

  const focus = useCallback(
    (id?: NodeId): void => {
      if (id === undefined) region.current?.focus({ preventScroll: true });
      setWanted({ id: id ?? null, take: id !== undefined });
    },
    [region],
  );

  // Only after the render is a node that was out of view there to take the focus.
  useEffect(() => {
    if (!wanted.take || wanted.id === null || isAsked()) return;
    const element = region.current?.querySelector(`.react-flow__node[data-id="${wanted.id}"]`);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, [wanted, region]);

  const onFocus = useCallback((target: EventTarget): void => {
    const id = nodeIdOf(target);
    setWanted((now) => (now.id === id ? now : { id, take: false }));
  }, []);

  return { focused: wanted.id, focus, onFocus };
}

/** Whoever has the next box open already goes on typing there. */
const isAsked = (): boolean =>
  document.activeElement instanceof HTMLInputElement &&
  document.activeElement.closest('[role="dialog"]') !== null;

function nodeIdOf(target: EventTarget): NodeId | null {
  const element = target instanceof Element ? target.closest('.react-flow__node') : null;
  const id = element?.getAttribute('data-id');
  return id === null || id === undefined ? null : nodeId(id);
}
