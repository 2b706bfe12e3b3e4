import type { Page } from '@playwright/test';

export const GESTURES = ['pan', 'zoom', 'drag one', 'drag all'] as const;
export type Gesture = (typeof GESTURES)[number];

/** Steps of one gesture: enough that the first, colder ones do not decide. */
const STEPS = 40;

/**
 * Mean milliseconds of one step of a gesture: the event, all that it causes, and the frame that
 * shows it. Events are dispatched in the page, so that no round trip to the driver is measured;
 * the browser runs with its frame rate unlimited.
 */
export async function timeGesture(page: Page, gesture: Gesture): Promise<number> {
  return page.evaluate(drive, { gesture, steps: STEPS });
}

/** Runs in the page. It must not use anything from outside itself. */
async function drive({ gesture, steps }: { gesture: Gesture; steps: number }): Promise<number> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const pane = document.querySelector('.react-flow__pane');
  const board = document.querySelector('.react-flow');
  if (!pane || !board) throw new Error('There is no React Flow on this page.');
  const area = board.getBoundingClientRect();
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };

  const wheel = (deltaX: number, deltaY: number, ctrlKey: boolean) =>
    pane.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        clientX: middle.x,
        clientY: middle.y,
        deltaX,
        deltaY,
        ctrlKey,
      }),
    );
  const mouse = (target: EventTarget, type: string, x: number, y: number) => {
    const init = {
      bubbles: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      button: 0,
      buttons: type.endsWith('up') ? 0 : 1,
      view: window,
    };
    target.dispatchEvent(
      new PointerEvent(`pointer${type}`, { ...init, pointerId: 1, isPrimary: true }),
    );
    target.dispatchEvent(new MouseEvent(`mouse${type}`, init));
  };

  /** The node nearest to the middle of the view, so that its edges are in view too. */
  const nearest = () => {
    let best: { element: Element; distance: number; x: number; y: number } | undefined;
    for (const element of document.querySelectorAll('.react-flow__node')) {
      const box = element.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const distance = Math.hypot(x - middle.x, y - middle.y);
      if (!best || distance < best.distance) best = { element, distance, x, y };
    }
    if (!best) throw new Error('There is no node on the board.');
    return best;
  };

  const hover = async () => {
    for (let i = 0; i < 400 && !document.querySelector('.react-flow__node'); i++) {
      const at = { clientX: middle.x + (i % 20) * 3, clientY: middle.y + Math.floor(i / 20) * 3 };
      pane.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, buttons: 0 }));
      await frame();
      await frame();
    }
  };

  const timed = async (step: (i: number) => void): Promise<number> => {
    for (let i = 0; i < 3; i++) await frame();
    const start = performance.now();
    for (let i = 0; i < steps; i++) {
      step(i);
      await frame();
    }
    return (performance.now() - start) / steps;
  };

  // There and back again, so that every run starts from the same view.
  const swing = (i: number) => (i < steps / 2 ? 1 : -1);
  if (gesture === 'pan') return timed((i) => wheel(12 * swing(i), 8 * swing(i), false));
  if (gesture === 'zoom') return timed((i) => wheel(0, -6 * swing(i), true));

  // From afar a node is painted, and becomes an element under the pointer.
  if (!document.querySelector('.react-flow__node')) await hover();
  const { element, x, y } = nearest();
  mouse(element, 'down', x, y);
  let dx = 0;
  const perStep = await timed((i) => {
    dx += 3 * swing(i);
    mouse(document, 'move', x + dx, y + dx / 2);
  });
  mouse(document, 'up', x + dx, y + dx / 2);
  await frame();
  return perStep;
}
