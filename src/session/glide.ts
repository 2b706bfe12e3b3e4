import { createStore } from 'zustand/vanilla';

/** How long parts take to their new places, in ms; the canvas's style sheet says the same. */
const GLIDE_MS = 260;

/** True while parts glide to where they were laid out. Without motion nothing glides. */
export const glide = createStore<{ readonly on: boolean }>(() => ({ on: false }));

let timer: ReturnType<typeof setTimeout> | undefined;

export function startGlide(): void {
  clearTimeout(timer);
  glide.setState({ on: true });
  timer = setTimeout(() => glide.setState({ on: false }), GLIDE_MS);
}
