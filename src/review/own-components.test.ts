import { expect, test } from 'vitest';
import type { Board, BoardNode } from '../core/board';
import { componentId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { reviewBoard } from './review-board';

const plain = board(
  'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > trainer:model-trainer > server:model-server',
);
const own = componentId('own-trainer');

/** The board with its trainer made one of the board's own components. */
function withOwnTrainer(base?: string): Board {
  const nodes = Array.from(plain.nodes.values(), (node): BoardNode =>
    node.type === 'component' && node.component === 'model-trainer'
      ? { ...node, component: own }
      : node,
  );
  return {
    ...plain,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    components: new Map([
      [
        own,
        {
          id: own,
          name: 'Nightly fit',
          ...(base === undefined ? {} : { base: componentId(base) }),
        },
      ],
    ]),
  };
}
const outcome = (given: Board) => {
  const { score, stages, findings } = reviewBoard(given, bundledLibrary);
  return { score, stages, findings: findings.map(({ rule, message }) => ({ rule, message })) };
};

test('a component of the board’s own is reviewed as what it is based on', () => {
  expect(outcome(withOwnTrainer('model-trainer'))).toEqual(outcome(plain));
  expect(outcome(withOwnTrainer('cache'))).not.toEqual(outcome(plain));
});

test('one without a base says nothing about a stage, and is asked about', () => {
  const rules = (given: Board) => outcome(given).findings.map(({ rule }) => rule);
  expect(rules(plain)).not.toContain('board/unknown-box');
  expect(rules(withOwnTrainer())).toContain('board/unknown-box');
  expect(outcome(withOwnTrainer()).score.total).toBeLessThan(outcome(plain).score.total);
});

test('a plain box that is called like one counts as its base', () => {
  const { components, nodes, ...rest } = withOwnTrainer('model-trainer');
  const boxes = Array.from(nodes.values(), (node): BoardNode => {
    if (node.type !== 'component' || node.component !== own) return node;
    const { component: _, ...box } = node;
    return { ...box, label: 'Nightly fit' };
  });
  const boxed = { ...rest, components, nodes: new Map(boxes.map((node) => [node.id, node])) };
  const { findings } = reviewBoard(boxed, bundledLibrary);
  expect(findings.find(({ rule }) => rule === 'board/unknown-box')?.message).toMatch(
    /nightly fit/i,
  );
});
