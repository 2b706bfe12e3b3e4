import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { boardArbitrary } from '../core/board.arbitrary';
import {
  emptyBoard,
  type Board,
  type BoardNode,
  type ComponentNode,
  type Edge,
} from '../core/board';
import { parseBoard } from '../core/format/parse';
import { boardId, edgeId, nodeId, type ComponentId, type NodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { connectAsDrawn } from '../library/connect';
import { designArbitrary } from './design.arbitrary';
import { realise } from './engine/realise';
import type { Review } from './engine/review';
import { reviewBoard, reviewersOf } from './review-board';
import { SPECIAL_DESIGNS } from './special-designs';
import { board } from './test-board';

/** More, for once: `RUNS=3000 npx vitest run src/review/laws`. */
const runs = (usual: number) => ({ numRuns: Number(process.env['RUNS'] ?? usual) });

const review = (given: Board): Review => reviewBoard(given, bundledLibrary);
const placeable: readonly ComponentId[] = bundledLibrary.placeable.map(({ id }) => id);

const files = import.meta.glob<string>('../../examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const examples = Object.values(files).flatMap((text) => {
  const parsed = parseBoard(text);
  return parsed.ok ? [parsed.value.board] : [];
});
const designs = designArbitrary([...examples, ...Object.values(SPECIAL_DESIGNS)]);

const renamed = (id: NodeId): NodeId => nodeId(`z-${id}`.slice(0, 64));

/** The same system with other ids, in another order, somewhere else. */
function disguised(given: Board): Board {
  const nodes = [...given.nodes.values()].toReversed().map((node): BoardNode => ({
    ...node,
    id: renamed(node.id),
    ...(node.parent === undefined ? {} : { parent: renamed(node.parent) }),
    position: { x: node.position.y - 77, y: node.position.x + 1300 },
  }));
  const edges = [...given.edges.values()].toReversed().map((edge, i): Edge => ({
    ...edge,
    id: edgeId(`y${i}`),
    from: renamed(edge.from),
    to: renamed(edge.to),
  }));
  return {
    ...given,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

const gist = ({ score, profile, stages, findings }: Review) => ({
  score,
  profile,
  stages: stages.map(({ id, status, points }) => `${id} ${status} ${points}`),
  findings: findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`),
});

const newlyApplicable = (before: Review, after: Review): ReadonlySet<string | null> =>
  new Set(
    after.stages
      .filter(
        ({ status }, i) =>
          status !== 'not-applicable' && before.stages[i]?.status === 'not-applicable',
      )
      .map(({ id }) => id),
  );

const errorsOf = ({ findings }: Review): Set<string> =>
  new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));

describe('the review of any board', { timeout: process.env['RUNS'] ? 3_600_000 : 60_000 }, () => {
  it('reads every board that a file can hold', () => {
    fc.assert(
      fc.property(boardArbitrary, (given) => {
        const { total } = review(given).score;
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
      runs(60),
    );
  });

  it('says the same whether mends are asked for or not', () => {
    const { plan, check } = reviewersOf(bundledLibrary);
    fc.assert(
      fc.property(designs, (given) => {
        expect(gist(check(given))).toEqual(gist(plan(given)));
      }),
      runs(60),
    );
  });

  it('says the same of the same board', () => {
    fc.assert(
      fc.property(designs, (given) => {
        expect(review(given)).toEqual(review({ ...given }));
      }),
      runs(40),
    );
  });

  it('does not depend on ids, places or the order of the file', () => {
    fc.assert(
      fc.property(designs, (given) => {
        expect(gist(review(disguised(given)))).toEqual(gist(review(given)));
      }),
      runs(80),
    );
  });

  it('does not change by an unlabelled group around some of it', () => {
    fc.assert(
      fc.property(designs, fc.nat(11), (given, index) => {
        const group = nodeId('group');
        const nodes = new Map(given.nodes);
        nodes.set(group, { id: group, type: 'group', label: '', position: { x: 0, y: 0 } });
        const free = [...given.nodes.values()].filter(({ parent }) => parent === undefined);
        const inside = free.slice(0, index + 1);
        for (const node of inside) nodes.set(node.id, { ...node, parent: group });
        expect(gist(review({ ...given, nodes }))).toEqual(gist(review(given)));
      }),
      runs(40),
    );
  });

  it('offers only mends that take their finding away, bring no error, and cost nothing', () => {
    fc.assert(
      fc.property(designs, (given) => {
        const before = review(given);
        for (const { mend, rule, anchor } of before.findings) {
          if (mend?.kind !== 'changes') continue;
          let count = 0;
          const applied = applyChanges(
            given,
            realise(mend, () => `fresh${count++}`),
          );
          if (!applied.ok) throw new Error(`${rule}: ${JSON.stringify(applied.error)}`);
          const after = review(applied.value);
          const stages = newlyApplicable(before, after);
          expect(
            after.findings.filter((other) => other.rule === rule && other.anchor === anchor),
          ).toEqual([]);
          const known = errorsOf(before);
          expect(
            after.findings.filter(
              (other) =>
                other.severity === 'error' && !known.has(other.rule) && !stages.has(other.stage),
            ),
          ).toEqual([]);
          if (stages.size === 0) {
            expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
          }
        }
      }),
      runs(40),
    );
  });

  it('calls no stage present on boxes that nothing connects', () => {
    fc.assert(
      fc.property(designs, (given) => {
        const loose = review({ ...given, edges: new Map() });
        const present = loose.stages.filter(
          ({ status, nodes }) => status === 'present' && nodes.length > 0,
        );
        expect(present).toEqual([]);
      }),
      runs(60),
    );
  });

  it('gives nothing for a box that nobody knows, joined or not', () => {
    fc.assert(
      fc.property(designs, fc.boolean(), (given, joined) => {
        const box: ComponentNode = {
          id: nodeId('box'),
          type: 'component',
          label: 'Foo',
          position: { x: 0, y: 900 },
        };
        // A picture of plain boxes is read by its lines, whatever they lead to.
        const first = [...given.nodes.values()].find(
          (node) => node.type === 'component' && node.component !== undefined,
        );
        const line: Edge | undefined =
          joined && first
            ? { id: edgeId('line'), from: first.id, to: box.id, flow: 'note' }
            : undefined;
        const more = review({
          ...given,
          nodes: new Map([...given.nodes, [box.id, box]]),
          edges: new Map([...given.edges, ...(line ? [[line.id, line] as const] : [])]),
        });
        expect(more.score.total).toBeLessThanOrEqual(review(given).score.total);
      }),
      runs(40),
    );
  });

  it('gives for a loose component no more than half of a stage', () => {
    fc.assert(
      fc.property(designs, fc.constantFrom(...placeable), (given, component) => {
        const loose: ComponentNode = {
          id: nodeId('loose'),
          type: 'component',
          component,
          label: 'Spare part',
          position: { x: 0, y: 900 },
        };
        const before = review(given);
        const after = review({ ...given, nodes: new Map([...given.nodes, [loose.id, loose]]) });
        for (const [i, { points, weight, status }] of after.stages.entries()) {
          const was = before.stages[i];
          if (status === 'not-applicable' || was?.status === 'not-applicable') continue;
          expect(points / weight).toBeLessThanOrEqual(
            Math.max(0.5, was ? was.points / was.weight : 0) + 1e-9,
          );
        }
      }),
      runs(60),
    );
  });

  it('sets a finding aside where it is muted, and counts it not', () => {
    fc.assert(
      fc.property(designs, (given) => {
        const before = review(given);
        const first = before.findings.find(({ muted }) => muted === undefined);
        if (!first) return;
        const mute = {
          rule: first.rule,
          ...(first.anchor === undefined ? {} : { at: first.anchor }),
          reason: 'agreed',
        };
        const key = mute.at === undefined ? mute.rule : `${mute.rule} ${mute.at}`;
        const after = review({
          ...given,
          muted: new Map([...given.muted, [key, mute], ['x/y', { rule: 'x/y', reason: '' }]]),
        });
        expect(after.findings.some((f) => f.rule === first.rule && f.muted === 'agreed')).toBe(
          true,
        );
        expect(after.unusedMutes).toContain('x/y');
        expect(after.unusedMutes).not.toContain(key);
        expect(after.score.withoutMutes).toBe(before.score.withoutMutes);
        expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
      }),
      runs(30),
    );
  });
});

describe('boards that only look complete', () => {
  const dropped = placeable.map((id, i): ComponentNode => ({
    id: nodeId(`n${i}`),
    type: 'component',
    component: id,
    label: bundledLibrary.get(id)?.name ?? id,
    position: { x: (i % 10) * 240, y: Math.floor(i / 10) * 120 },
  }));
  const all: Board = {
    ...emptyBoard(boardId('all')),
    nodes: new Map(dropped.map((node) => [node.id, node])),
  };

  it('gives all components without a line at most 20', () => {
    expect(review(all).score.total).toBeLessThanOrEqual(20);
  });

  it('gives all components around one no more', () => {
    const [hub, ...others] = dropped;
    const edges = others.flatMap((node, i): Edge[] => {
      if (!hub) return [];
      const flow = connectAsDrawn(
        bundledLibrary,
        bundledLibrary.get(hub.component),
        bundledLibrary.get(node.component),
      ).flow;
      return [{ id: edgeId(`e${i}`), from: hub.id, to: node.id, flow }];
    });
    const star = review({ ...all, edges: new Map(edges.map((edge) => [edge.id, edge])) });
    expect(star.score.total).toBeLessThanOrEqual(20);
    expect(star.findings.map(({ rule }) => rule)).toContain('board/hub');
  });

  it('finds the test rows in training', () => {
    const [design] = Object.entries(SPECIAL_DESIGNS).filter(([name]) => name.startsWith('a small'));
    const given = design?.[1] ?? emptyBoard(boardId('none'));
    const edges = new Map(given.edges);
    const leak = edgeId('leak');
    edges.set(leak, {
      id: leak,
      from: nodeId('split'),
      to: nodeId('trainer'),
      flow: 'dataset',
      split: 'test',
    });
    const rules = review({ ...given, edges }).findings.filter((f) => f.severity === 'error');
    expect(rules.map(({ rule }) => rule)).toContain('dataset-split/test-in-training');
  });

  it('gives a brief alone less than a system', () => {
    const brief = board('user:end-user', {
      brief: { task: 'ranking', target: 'a click of an impression', baseline: 'popularity' },
      goals: ['Raise retention by 1 % this quarter'],
      metrics: ['offline: ndcg@10', 'online: clicks', 'guardrail: hide rate'],
      constraints: { peakQps: 100, latencyP99Ms: 200, privacy: { personalData: false } },
    });
    expect(review(brief).score.total).toBeLessThan(30);
  });
});

describe('correct designs that look unlike the usual one', () => {
  test.each(Object.entries(SPECIAL_DESIGNS))('%s', (_, given) => {
    const { findings, score } = review(given);
    expect(
      findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
    expect(score.total).toBeGreaterThanOrEqual(90);
  });
});
