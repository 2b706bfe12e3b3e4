/**
 * How often each node and edge was rendered, for the test that a drag re-renders only what it
 * moves. Counted only on a page that asks for it with `?count-renders`; there
 * `window.stageboardRenders` maps `node <id>` and `edge <id>` to a number, and may be cleared.
 */
const counts: Map<string, number> | undefined =
  typeof window !== 'undefined' && new URLSearchParams(window.location.search).has('count-renders')
    ? new Map()
    : undefined;

declare global {
  interface Window {
    stageboardRenders?: Map<string, number>;
  }
}

if (counts !== undefined) window.stageboardRenders = counts;

export function countRender(kind: 'node' | 'edge', id: string): void {
  if (counts === undefined) return;
  const key = `${kind} ${id}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
