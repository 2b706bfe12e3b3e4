import { expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { parseBoard } from '../core/format/parse';
import { STAGES } from '../framework/steps';
import { bundledLibrary } from '../library/bundled';
import { realise } from './engine/realise';
import type { Finding, Mend, Review } from './engine/review';
import { reviewBoard } from './review-board';
import { board } from './test-board';

const files = import.meta.glob<string>('../../examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const review = (given: Board): Review => reviewBoard(given, bundledLibrary);

const examples = Object.entries(files).map(([path, text]): [string, Board] => {
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error(path);
  return [path.split('/').at(-2) ?? path, parsed.value.board];
});

const without = (given: Board, ids: ReadonlySet<string>): Board => ({
  ...given,
  nodes: new Map([...given.nodes].filter(([id]) => !ids.has(id))),
  edges: new Map([...given.edges].filter(([, { from, to }]) => !ids.has(from) && !ids.has(to))),
});

function withMend(given: Board, mend: Mend): Board {
  let count = 0;
  const applied = applyChanges(
    given,
    realise(mend, () => `fresh${count++}`),
  );
  if (!applied.ok) throw new Error(`${mend.label}: ${JSON.stringify(applied.error)}`);
  return applied.value;
}

/** With the mend of the first finding of a rule. */
function mended(given: Board, rule: string): Board {
  const mend = review(given).findings.find((finding) => finding.rule === rule)?.mend;
  if (mend?.kind !== 'changes') throw new Error(`${rule} offers no change.`);
  return withMend(given, mend);
}

const errorsOf = ({ findings }: Review): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

test.each(examples)(
  'what is taken out of %s is put back by mends that bring no new error',
  { timeout: 120_000 },
  (_, example) => {
    const shown = review(example).stages;
    let tried = 0;
    for (const { id } of STAGES.filter(({ step }) => step !== 'framing')) {
      const nodes = shown.find((stage) => stage.id === id)?.nodes ?? [];
      if (nodes.length === 0) continue;
      const cut = without(example, new Set<string>(nodes));
      const before = review(cut);
      const known = new Set(errorsOf(before).map(({ rule }) => rule));
      for (const { mend, rule, anchor } of before.findings) {
        if (mend?.kind !== 'changes') continue;
        const after = review(withMend(cut, mend));
        const opened = new Set<string | null>(mend.opens ?? []);
        expect(after.findings.filter((f) => f.rule === rule && f.anchor === anchor)).toEqual([]);
        expect(errorsOf(after).filter((f) => !known.has(f.rule) && !opened.has(f.stage))).toEqual(
          [],
        );
        if (opened.size === 0) {
          expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
        }
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(10);
  },
);

test('a split that was taken out goes back between the examples and all that waited for it', () => {
  const gap = board(
    'lake:data-lake -records-> set:dataset-builder; trainer:model-trainer -model-> {exam:offline-evaluator, registry:model-registry}; second:model-trainer -model-> {exam, registry}; exam -metrics-> gate:evaluation-gate -control-> registry',
  );
  const whole = mended(gap, 'dataset-split/missing');
  const left = errorsOf(review(whole)).map(({ rule }) => rule);
  expect(left).not.toContain('dataset-split/missing');
  expect(left).not.toContain('training/no-data');
  expect(left).not.toContain('offline-evaluation/not-held-out');
});

test('cleaning that was taken out goes back between where the data ends and what waits for it', () => {
  const gap = board(
    'clicks:event-log > lake:data-lake -events-> outcomes:label-join -labels-> set:dataset-builder; checks:data-validation > features:feature-engineering > set > trainer:model-trainer',
  );
  const whole = mended(gap, 'data-cleaning/missing');
  const { stages } = review(whole);
  expect(stages.find(({ id }) => id === 'data-cleaning')?.status).toBe('present');
});

test('features that were taken out go back to what learns from them and what scores by them', () => {
  const gap = board(
    'items:app-database > clean:data-cleaning; outcomes:label-join -labels-> set:dataset-builder > trainer:model-trainer -model-> scorer:batch-scorer -predictions-> kept:cache; clicks:event-log > outcomes',
  );
  const whole = mended(gap, 'feature-engineering/missing');
  const read = [...whole.edges.values()].filter(({ flow }) => flow === 'features');
  expect(read.map(({ to }) => to).toSorted()).toEqual(['scorer', 'set']);
});

test('a data set that was taken out goes back between features, labels and the split', () => {
  const gap = board(
    'items:app-database > clean:data-cleaning > features:feature-engineering -features-> store:feature-store; clicks:event-log > outcomes:label-join; outcomes -labels-> watch:model-monitor; split:data-splitter -dataset/train-> trainer:model-trainer; split -dataset/test-> exam:offline-evaluator; trainer -model-> exam',
  );
  const whole = mended(gap, 'labelling/missing');
  const added = [...whole.nodes.keys()].find((id) => !gap.nodes.has(id));
  const lines = [...whole.edges.values()].filter(({ id }) => !gap.edges.has(id));
  expect(lines.map(({ from, to, flow }) => [from, to, flow])).toEqual([
    ['store', added, 'features'],
    [added, 'split', 'dataset'],
    ['outcomes', added, 'labels'],
  ]);
});

test('what is locked is not taken off the board by a mend', () => {
  const twice = board(
    'lake:data-lake > {clean#a:data-cleaning, clean#b:data-cleaning} > features:feature-engineering',
  );
  const locked = {
    ...twice,
    nodes: new Map([...twice.nodes].map(([id, node]) => [id, { ...node, locked: true }])),
  };
  const [free, kept] = [twice, locked].map((given) =>
    review(given).findings.find(({ rule }) => rule === 'board/duplicate'),
  );
  expect(free?.mend).toBeDefined();
  expect(kept).toBeDefined();
  expect(kept?.mend).toBeUndefined();
});
