import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { emptyBoard, type Board } from '../core/board';
import { boardArbitrary } from '../core/board.arbitrary';
import type { Change } from '../core/change';
import { removeNodes } from '../core/commands/remove-nodes';
import { boardId, edgeId, nodeId } from '../core/ids';
import { concerned } from './concerned';

const after = (board: Board, ...changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const node = (name: string, more: object = {}): Change => {
  const id = nodeId(name);
  const value = { id, type: 'component', label: name, position: { x: 0, y: 0 }, ...more } as const;
  return { type: 'add', in: 'nodes', id, value };
};
const edge = (from: string, to: string): Change => {
  const id = edgeId(`${from}-${to}`);
  const value = { id, from: nodeId(from), to: nodeId(to), flow: 'records' } as const;
  return { type: 'add', in: 'edges', id, value };
};
const move = (name: string): Change => ({
  type: 'set',
  in: 'nodes',
  id: nodeId(name),
  fields: { position: { x: 50, y: 0 } },
});
const group = { type: 'group', size: { width: 300, height: 200 } };
const removed = (board: Board, ...names: readonly string[]): Board =>
  after(board, ...removeNodes(board, names.map(nodeId)));
const names = (before: Board, now: Board) => {
  const about = concerned(before, now);
  return about && [...about.nodes, ...about.edges].toSorted();
};

const row = after(emptyBoard(boardId('b')), node('a'), node('b'), node('c'), edge('a', 'b'));
const lane = after(row, node('g', group), node('in', { parent: 'g' }));

describe('a step was about', () => {
  test.each<[what: string, before: Board, now: Board, expected: readonly string[] | undefined]>([
    ['what came back with its connections', removed(row, 'a'), row, ['a']],
    ['all that came back', removed(row, 'a', 'b', 'c'), row, ['a', 'b', 'c']],
    ['what moved back', after(row, move('b'), move('c')), row, ['b', 'c']],
    ['a group, and not what moved with it', after(lane, move('g'), move('in')), lane, ['g']],
    ['a connection that came back', { ...row, edges: new Map() }, row, ['a-b']],
    ['what the part that went again hung on', after(row, node('d'), edge('c', 'd')), row, ['c']],
    ['nothing, where a part by itself went', after(row, node('d')), row, undefined],
    ['nothing, where a connection went', row, { ...row, edges: new Map() }, undefined],
    ['nothing, for a word of the brief', { ...row, title: 'Other' }, row, undefined],
    ['nothing, where all was tidied', after(row, move('a'), move('b'), move('c')), row, undefined],
  ])('%s', (_, before, now, expected) => expect(names(before, now)).toEqual(expected));
});

test('on any two boards: only what is there, and nothing without a difference', () => {
  fc.assert(
    fc.property(boardArbitrary, boardArbitrary, (one, other) => {
      const about = concerned(one, other);
      for (const id of about?.nodes ?? []) expect(other.nodes.has(id)).toBe(true);
      for (const id of about?.edges ?? []) expect(other.edges.has(id)).toBe(true);
      expect(concerned(one, one)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
