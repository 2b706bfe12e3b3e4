import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { boardArbitrary } from '../core/board.arbitrary';
import { boardToJson } from '../core/format/serialise';
import { placesIn } from './places';

const FILE = {
  title: 'A "quoted" \\ title with "nodes": [ { "id": "n2" } ] in it',
  brief: { goals: [{ id: 'g1', text: 'More' }], metrics: [{ id: 'm1', name: 'x' }] },
  edges: [{ id: 'e1', from: 'n1', to: 'n2' }],
  nodes: [
    { properties: { id: 'e1' }, label: 'a\nb', id: 'n1' },
    { id: 'n2', label: '{[' },
  ],
  extra: { nodes: [{ id: 'n1' }, { id: 'n3' }] },
};

test('a part is found on its line in a pretty-printed file', () => {
  const text = JSON.stringify(FILE, null, 2);
  const lines = text.split('\n');
  const { byId, brief } = placesIn(text);
  expect([...byId.keys()].toSorted()).toEqual(['e1', 'g1', 'm1', 'n1', 'n2']);
  const n2 = byId.get('n2');
  expect(n2?.line).toBe(lines.findLastIndex((line) => line.includes('"id": "n2"')));
  expect(n2?.column).toBe(5);
  expect(n2?.endLine).toBe(lines.findLastIndex((line) => line.includes('"{["')) + 2);
  expect(brief?.line).toBe(lines.findIndex((line) => line.includes('"brief"')) + 1);
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['space before colons', (text: string) => text.replaceAll('": ', '" \n : ')],
])('%s change nothing in what is found', (_, change) => {
  const { byId } = placesIn(change(JSON.stringify(FILE, null, 2)));
  expect(byId.size).toBe(5);
});

test('what is no JSON has no places', () => {
  expect(placesIn('').byId.size).toBe(0);
  expect(placesIn(']}"').byId.size).toBe(0);
});

test('whatever the layout, every node and edge is cut out whole', () => {
  assert(
    property(boardArbitrary, constantFrom(0, 1, 4), (board, indent) => {
      const text = JSON.stringify(boardToJson(board), null, indent);
      const lines = text.split('\n');
      const { byId } = placesIn(text);
      for (const { id } of [...board.nodes.values(), ...board.edges.values()]) {
        const place = byId.get(id);
        const cut = lines
          .slice((place?.line ?? 1) - 1, place?.endLine)
          .map((line, index, all) =>
            index === all.length - 1 ? line.slice(0, (place?.endColumn ?? 1) - 1) : line,
          );
        const first = cut[0]?.slice((place?.column ?? 1) - 1) ?? '';
        expect(JSON.parse([first, ...cut.slice(1)].join('\n'))).toMatchObject({ id });
      }
    }),
    { numRuns: 50 },
  );
});
