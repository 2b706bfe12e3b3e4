import { bundledLibrary } from '../src/library/bundled';
import { connectAsDrawn } from '../src/library/connect';
import type { BenchBoard } from './board';

/** Numbers as even as they are repeatable. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

const placeOf = (i: number) => ({ x: (i % 40) * 260, y: Math.floor(i / 40) * 130 });

/** All components by turns, each node joined to random others that take what it gives. */
export function joinedBoard(count: number, edgesANode: number): BenchBoard {
  const kinds = bundledLibrary.placeable;
  const kindOf = (i: number) => kinds[i % kinds.length];
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    component: kindOf(i)?.id ?? '',
    label: `Part ${i}`,
    ...placeOf(i),
  }));
  const random = randomFrom(3);
  const edges: BenchBoard['edges'][number][] = [];
  while (edges.length < count * edgesANode) {
    const [from, to] = [random(count), random(count)];
    const { level, flow } = connectAsDrawn(bundledLibrary, kindOf(from), kindOf(to));
    if (from === to || level !== 'ok') continue;
    edges.push({ id: `e${edges.length}`, from: `n${from}`, to: `n${to}`, flow });
  }
  return { nodes, edges };
}

/** Boxes as a pasted drawing has them: labels without components, and lines that name no flow. */
export function plainBoard(count: number, edgesANode: number): BenchBoard {
  const names = bundledLibrary.placeable.map(({ name }) => name);
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: `${names[i % names.length]} ${Math.floor(i / names.length)}`,
    ...placeOf(i),
  }));
  const random = randomFrom(3);
  const edges: BenchBoard['edges'][number][] = [];
  while (edges.length < count * edgesANode) {
    const [from, to] = [random(count), random(count)];
    if (from === to) continue;
    edges.push({ id: `e${edges.length}`, from: `n${from}`, to: `n${to}`, flow: 'note' });
  }
  return { nodes, edges };
}
