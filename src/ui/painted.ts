/** So long a window that draws no frames (one in the background) makes what follows wait, in ms. */
const NO_FRAMES_MS = 1000;

let settle: () => void = () => {};

/**
 * Resolves when the first board of this page has been painted. What the board can be shown
 * without (panels, the review, the API) starts to load only then.
 */
export const firstPaint: Promise<void> = new Promise((resolve) => {
  settle = resolve;
});

/** To be called once a board is in the page: two frames later it has been painted. */
export function boardMounted(): void {
  requestAnimationFrame(() => requestAnimationFrame(settle));
  setTimeout(settle, NO_FRAMES_MS);
}

/** What `load` gives, asked for after the first paint. */
export async function afterPaint<T>(load: () => Promise<T>): Promise<T> {
  await firstPaint;
  return load();
}

/** Runs something when the board has been there for so many ms; the returned function calls it off. */
export function soonAfterPaint(ms: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let off = false;
  const begin = async () => {
    await firstPaint;
    if (!off) timer = setTimeout(run, ms);
  };
  void begin();
  return () => {
    off = true;
    clearTimeout(timer);
  };
}
