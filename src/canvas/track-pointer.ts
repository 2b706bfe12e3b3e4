/** What a gesture does with the pointer that started it. */
export interface Tracking {
  move(event: PointerEvent): void;
  /** The pointer was let go. */
  end(event: PointerEvent): void;
  /** Escape, a lost pointer, or the window lost the focus: nothing may have changed. */
  cancel(): void;
}

/** Follows a pointer from its press to its release, wherever it goes, and then lets go of it. */
export function trackPointer(start: { readonly pointerId: number }, tracking: Tracking): void {
  const listening = new AbortController();
  const { signal } = listening;
  const mine = (event: PointerEvent): boolean => event.pointerId === start.pointerId;
  const cancel = (): void => {
    listening.abort();
    tracking.cancel();
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (mine(event)) tracking.move(event);
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!mine(event)) return;
      listening.abort();
      tracking.end(event);
    },
    { signal },
  );
  window.addEventListener(
    'pointercancel',
    (event) => {
      if (mine(event)) cancel();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel();
    },
    { signal, capture: true },
  );
  window.addEventListener('blur', cancel, { signal });
}
