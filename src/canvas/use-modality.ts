import { useEffect } from 'react';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/**
 * Marks the region while a pointer works. The board keeps the keyboard when it is pressed, so a
 * browser goes on showing the ring that a key brought: the mark takes it away until the next key.
 */
export function useModality(region: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const mark = (byPointer: boolean): void => {
      const element = region.current;
      if (element !== null && element.hasAttribute('data-by-pointer') !== byPointer)
        element.toggleAttribute('data-by-pointer', byPointer);
    };
    const onPointer = (): void => mark(true);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (!MODIFIERS.has(key)) mark(false);
    };
    const options = { capture: true, passive: true } as const;
    window.addEventListener('pointerdown', onPointer, options);
    window.addEventListener('wheel', onPointer, options);
    window.addEventListener('keydown', onKey, options);
    return () => {
      window.removeEventListener('pointerdown', onPointer, options);
      window.removeEventListener('wheel', onPointer, options);
      window.removeEventListener('keydown', onKey, options);
    };
  }, [region]);
}
