import * as fc from 'fast-check';
import { BRIEF_PARTS, emptyBoard, type Board, type BoardNode, type Edge } from '../core/board';
import { FLOWS } from '../core/flow';
import { boardId, componentId, edgeId, nodeId } from '../core/ids';
import { createLibrary } from '../library/library';

/** Two kinds are enough for drawings; the library's own files are its own tests' business. */
export const smallLibrary = createLibrary([
  {
    id: componentId('feature-store'),
    name: 'Feature store',
    category: 'features',
    summary: 'Features.',
    stages: ['feature-engineering'],
    icon: 'layers',
    inputs: ['features'],
    outputs: ['features'],
    properties: [],
    technologies: [],
    aliases: [],
  },
  {
    id: componentId('event-log'),
    name: 'Event log',
    category: 'sources',
    summary: 'Events.',
    stages: ['data-collection'],
    icon: 'mouse-pointer-click',
    inputs: ['events'],
    outputs: ['events'],
    properties: [],
    technologies: [],
    aliases: [],
  },
]);

export const boardOf = (nodes: readonly BoardNode[], edges: readonly Edge[] = []): Board => ({
  ...emptyBoard(boardId('test')),
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
});

const label = fc.oneof(
  fc.constantFrom(
    'Ranker',
    'Clean & dedup',
    'Online and offline features',
    '<b>"x"</b>',
    '特徴',
    '',
  ),
  fc.string({ maxLength: 40 }),
);

const node = (id: string, x: number, y: number): fc.Arbitrary<BoardNode> => {
  const common = { id: nodeId(id), position: { x, y } };
  const component = fc.record({
    component: fc.constantFrom(componentId('feature-store'), componentId('event-log')),
    label,
    properties: fc.constantFrom({}, { latencyP99Ms: 5 }, { schedule: 'daily' }),
  });
  return fc.oneof(
    {
      weight: 5,
      arbitrary: component.map((parts) => ({ ...common, ...parts, type: 'component' as const })),
    },
    label.map((text) => ({ ...common, type: 'component' as const, label: text })),
    fc.constantFrom('**why**', '# Title\n- one\n- `two`', 'plain').map((text) => ({
      ...common,
      type: 'note' as const,
      text,
      size: { width: 160, height: 60 },
    })),
    fc.constantFrom(...BRIEF_PARTS).map((part) => ({ ...common, type: 'brief' as const, part })),
  );
};

/** Nodes on a loose raster, so that none lies on another, and edges between any of them. */
export const smallBoard: fc.Arbitrary<Board> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), {
    minLength: 2,
    maxLength: 9,
    selector: ([column, row]) => `${column} ${row}`,
  })
  .chain((cells) =>
    fc.tuple(
      fc.tuple(
        ...cells.map(([column, row], i) =>
          fc
            .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }))
            .chain(([dx, dy]) => node(`n${i}`, column * 320 + dx, row * 140 + dy)),
        ),
      ),
      fc.array(edge(cells.length), { maxLength: 12 }),
    ),
  )
  .map(([nodes, edges]) =>
    boardOf(
      nodes,
      edges.flatMap(({ from, to, ...rest }, i) => {
        const end = from === to ? (to + 1) % nodes.length : to;
        return [{ ...rest, id: edgeId(`e${i}`), from: nodeId(`n${from}`), to: nodeId(`n${end}`) }];
      }),
    ),
  );

const edge = (count: number) =>
  fc.record({
    from: fc.nat({ max: count - 1 }),
    to: fc.nat({ max: count - 1 }),
    flow: fc.constantFrom(...FLOWS, 'note' as const),
  });
