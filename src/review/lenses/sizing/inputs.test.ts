import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../core/apply-changes';
import type { Board } from '../../../core/board';
import type { Change } from '../../../core/change';
import { parseBoard } from '../../../core/format/parse';
import { bundledLibrary as library } from '../../../library/bundled';
import { BoardGraph } from '../../engine/board-graph';
import type { Figure, Place } from '../lens';
import { LENS_IDS } from '../lens';
import { readGraph } from '../read-lens';
import { throughputLens, type Calculation } from '../throughput';

const files = import.meta.glob<string>('../../../../examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const boards = Object.entries(files).map(([path, text]): [string, Board] => {
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error(`${path} does not parse`);
  return [path.split('/').at(-2) ?? '', parsed.value.board];
});

function allOf(board: Board): Calculation[] {
  const { mean, peak, rows, sizes, cost } = throughputLens(new BoardGraph(board, library));
  return [
    ...(mean ? [mean] : []),
    ...(peak ? [peak] : []),
    ...(cost ? [cost] : []),
    ...rows.flatMap(({ load, needed, more }) => [load, ...(needed ? [needed] : []), ...more]),
    ...sizes,
  ];
}

const isText = ({ text }: Figure, place: Place): boolean =>
  text !== undefined || (place.in === 'node' && ['schedule', 'cadence'].includes(place.key));

function written(board: Board, figure: Figure, place: Place, value: number): Board {
  const given = isText(figure, place) ? `${value}s` : value;
  const changes: Change[] =
    place.in === 'node'
      ? [{ type: 'property', id: place.node, key: place.key, value: given }]
      : place.in === 'constraints'
        ? [{ type: 'write', in: 'constraints', fields: { [place.field]: given } }]
        : [];
  const made = applyChanges(board, changes);
  if (!made.ok) throw new Error('The change does not apply');
  return made.value;
}

/** Far above and far below. */
const others = ({ value, unit }: Figure): number[] =>
  unit === 'share' ? [0.31, 0.77] : [value * 1000 + 2, value / 1000 + 2];

describe.each(boards)('%s', (_, board) => {
  test('every input that has a place moves its result', () => {
    const still: string[] = [];
    for (const { id, label, value, inputs, expression } of allOf(board)) {
      // One replica stays one: what is rounded up is worked by hand beside this.
      if (/rounded|whole weeks/.test(expression)) continue;
      for (const input of inputs) {
        const { place } = input;
        if (place === undefined || input.from === 'derived') continue;
        const moved = others(input).some(
          (other) =>
            allOf(written(board, input, place, other)).find((same) => same.id === id)?.value !==
            value,
        );
        if (!moved) still.push(`${label}: ${input.label}`);
      }
    }
    expect(still).toEqual([]);
  });

  test('every estimate can be replaced, in a property that its component declares', () => {
    const open = new Set<string>();
    for (const { label, inputs } of allOf(board)) {
      for (const { isEstimate, from, place, label: input } of inputs) {
        if (isEstimate && from !== 'derived' && place === undefined) open.add(`${label}: ${input}`);
      }
    }
    expect([...open]).toEqual([]);
  });

  test('what a lens points to is a field that the panel shows', () => {
    const graph = new BoardGraph(board, library);
    const unknown = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('in' in value && value.in === 'node' && 'node' in value && 'key' in value) {
        const node = graph.nodes.find(({ id }) => id === value.node);
        const declared = node?.definition?.properties.some(({ key }) => key === value.key);
        if (!declared) unknown.add(`${node?.definition?.id}.${String(value.key)}`);
      }
      for (const part of Object.values(value)) visit(part);
    };
    for (const lens of LENS_IDS) visit(readGraph(lens, graph));
    expect([...unknown].toSorted()).toEqual([]);
  });
});
