import { useCallback, useEffect, useState } from 'react';

import { nodeId, type NodeId } from '../core/ids';

interface NodeFocus {
  /** The node that has the keyboard, or had it last; it is rendered even out of view. */
  readonly focused: NodeId | null;
  readonly focus: (id?: NodeId) => void;
  /** To be called when the browser moves the focus into a node. */
  readonly onFocus: (target: EventTarget) => void;
}

/** Frames in which a node that is wanted may still appear. */
const PATIENCE = 20;

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

  // A node that was out of view, or painted, is there only some frames after the render.
  useEffect(() => {
    if (!wanted.take || wanted.id === null) return undefined;
    let frame = 0;
    let left = PATIENCE;
    const take = (): void => {
      const element = region.current?.querySelector(`.react-flow__node[data-id="${wanted.id}"]`);
      if (isAsked()) return;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      else if (left > 0) {
        left -= 1;
        frame = requestAnimationFrame(take);
      }
    };
    take();
    return () => cancelAnimationFrame(frame);
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
