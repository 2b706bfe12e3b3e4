/** A board of the bench, in the shape of a file: plain data for both sides. */
export interface BenchBoard {
  readonly nodes: readonly {
    id: string;
    /** Absent: a plain box. */
    component?: string;
    label: string;
    x: number;
    y: number;
  }[];
  readonly edges: readonly { id: string; from: string; to: string; flow: string }[];
}

/** A pipeline's usual order, repeated: every neighbour pair connects well. */
const CHAIN = [
  ['event-log', 'events'],
  ['event-stream', 'events'],
  ['data-cleaning', 'records'],
  ['feature-engineering', 'features'],
  ['feature-store', 'features'],
  ['dataset-builder', 'dataset'],
  ['data-splitter', 'dataset'],
  ['model-trainer', 'model'],
  ['model-registry', 'model'],
  ['model-server', 'predictions'],
] as const;

const COLUMN = 260;
const ROW = 130;

/**
 * A grid of `count` nodes with 1.3 edges a node: chains along the rows, and every third node
 * joined to the one below. Deterministic.
 */
export function benchBoard(count: number): BenchBoard {
  const columns = Math.ceil(Math.sqrt(count / 1.4) / CHAIN.length) * CHAIN.length;
  const kind = (i: number) => CHAIN[(i % columns) % CHAIN.length] ?? CHAIN[0];
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    component: kind(i)[0],
    label: `Part ${i}`,
    x: (i % columns) * COLUMN,
    y: Math.floor(i / columns) * ROW,
  }));
  const edges: BenchBoard['edges'][number][] = [];
  for (let i = 0; i < count; i++) {
    const link = (to: number) =>
      edges.push({ id: `e${edges.length}`, from: `n${i}`, to: `n${to}`, flow: kind(i)[1] });
    if ((i + 1) % columns !== 0 && i + 1 < count) link(i + 1);
    if (i % 3 === 0 && i + columns < count) link(i + columns);
  }
  return { nodes, edges };
}

/** The same board as the text of a `.stageboard` file. */
export const boardFile = ({ nodes, edges }: BenchBoard): string =>
  JSON.stringify({
    format: 'stageboard',
    version: 1,
    id: `bench-${nodes.length}`,
    title: `Bench ${nodes.length}`,
    nodes: nodes.map(({ x, y, ...node }) => ({ ...node, type: 'component', position: { x, y } })),
    edges,
  });
