import type { BoardGraph } from './board-graph';

/** An analysis that several rules share: made once a board, kept as long as the board's graph. */
export function fact<T>(analysis: (graph: BoardGraph) => T): (graph: BoardGraph) => T {
  const known = new WeakMap<BoardGraph, { readonly value: T }>();
  return (graph) => {
    const kept = known.get(graph) ?? { value: analysis(graph) };
    known.set(graph, kept);
    return kept.value;
  };
}
