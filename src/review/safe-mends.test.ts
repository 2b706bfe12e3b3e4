import { expect, test } from 'vitest';
import { bundledLibrary } from '../library/bundled';
import { ALL_RULES } from './catalogue/all-rules';
import { BoardGraph } from './engine/board-graph';
import type { Cases } from './engine/cases';
import type { Mend } from './engine/review';
import { runRules } from './engine/run-rules';

const files = import.meta.glob<{ cases: Cases }>('./catalogue/*/*.cases.ts', { eager: true });

const effect = (mend: Mend | undefined): string =>
  mend === undefined
    ? 'none'
    : mend.kind === 'focus'
      ? 'opens a field'
      : `${mend.safe ? 'safe' : 'asks'}: ${mend.label}`;

/** What the button of each message does on the boards of its rule's cases. */
function mendsByMessage(): { [message: string]: string } {
  const cases = new Map(Object.values(files).map((file) => [file.cases.rule.id, file.cases]));
  return Object.fromEntries(
    ALL_RULES.flatMap((rule) => {
      const found = new Map<string, Mend | undefined>();
      for (const { board } of Object.values(cases.get(rule.id)?.invalid ?? {})) {
        for (const { key, finding } of runRules(new BoardGraph(board, bundledLibrary), ALL_RULES)) {
          if (finding.rule === rule.id) found.set(key, found.get(key) ?? finding.mend);
        }
      }
      return Object.keys(rule.messages).map((key) => [`${rule.id} ${key}`, effect(found.get(key))]);
    }),
  );
}

/**
 * Every mend of every rule, decided one by one. Safe is what adds only what is surely right where
 * its place is clear; a number, a metric, a method, a claim or a guess is the user's.
 */
const DECIDED: { readonly [message: string]: string } = {
  'business-goal/missing missing': 'opens a field',
  'business-goal/missing partial': 'opens a field',
  'business-goal/vague vague': 'opens a field',
  'business-goal/vague no-horizon': 'opens a field',
  'business-goal/unserved unserved': 'opens a field',
  'business-goal/unjustified-choice unjustified': 'opens a field',
  'ml-task/missing missing': 'opens a field',
  'ml-task/missing partial': 'opens a field',
  'ml-task/no-target target': 'opens a field',
  'ml-task/contradicts-board odd': 'opens a field',
  'ml-task/contradicts-board lacking': 'opens a field',
  'success-metrics/missing missing': 'asks: Add PR-AUC and Task success rate',
  'success-metrics/missing partial': 'opens a field',
  'success-metrics/no-offline offline': 'asks: Add PR-AUC',
  'success-metrics/no-online online': 'asks: Add Task success rate',
  'success-metrics/no-guardrail guardrail': 'asks: Add hide and report rate',
  'success-metrics/unfit wrong': 'asks: Take NDCG@10 instead',
  'success-metrics/unfit doubtful': 'none',
  'success-metrics/proxy-trap trap': 'asks: Add long clicks',
  'success-metrics/unmeasured loose': 'none',
  'success-metrics/unmeasured unmeasured': 'none',
  'constraints/latency online': 'opens a field',
  'constraints/latency batch': 'opens a field',
  'constraints/latency either': 'opens a field',
  'constraints/throughput unstated': 'opens a field',
  'constraints/privacy unstated': 'opens a field',
  'constraints/privacy implied': 'opens a field',
  'constraints/inconsistent peak': 'opens a field',
  'constraints/inconsistent percentiles': 'opens a field',
  'constraints/inconsistent negative': 'opens a field',
  'constraints/inconsistent share': 'opens a field',
  'constraints/over-latency-budget sum': 'none',
  'constraints/over-latency-budget median': 'none',
  'constraints/over-latency-budget node': 'none',
  'constraints/under-capacity short': 'asks: Run 10 replicas',
  'constraints/stale old': 'asks: Add streaming features',
  'data-collection/missing missing': 'asks: Add a source',
  'data-collection/missing unused': 'asks: Connect “clicks”',
  'data-collection/missing outside': 'asks: Add a source',
  'data-collection/missing partial': 'none',
  'data-collection/no-ingestion direct': 'asks: Add event stream',
  'data-storage/missing missing': 'safe: Add data lake',
  'data-storage/missing unread': 'safe: Add data lake',
  'data-storage/missing partial': 'none',
  'data-cleaning/missing missing': 'none',
  'data-cleaning/missing path': 'safe: Add data cleaning',
  'data-cleaning/missing partial': 'none',
  'data-cleaning/bypassed bypassed': 'safe: Add data cleaning',
  'data-cleaning/no-validation unchecked': 'safe: Add data validation',
  'labelling/missing missing': 'asks: Join outcomes as labels',
  'labelling/missing apart': 'asks: Connect the labels',
  'labelling/missing partial': 'none',
  'labelling/events-as-labels raw': 'asks: Add a label join',
  'labelling/no-window window': 'asks: Set a window of one day',
  'labelling/no-quality-check unchecked': 'asks: Ask for an agreement of 0.7',
  'labelling/only-what-was-shown shown': 'asks: Let one in a hundred through',
  'labelling/delay-unhandled retraining': 'opens a field',
  'privacy/unprotected unprotected': 'safe: Add PII redaction',
  'privacy/unprotected mentioned': 'safe: Add PII redaction',
  'privacy/leaves leaves': 'safe: Add PII redaction',
  'privacy/no-retention forever': 'asks: Add privacy controls',
  'privacy/permissions-ignored open': 'safe: Add permission filter',
  'privacy/deletion-stops-at-store stops': 'opens a field',
  'feature-engineering/missing missing': 'safe: Add feature engineering',
  'feature-engineering/missing unused': 'safe: Add feature engineering',
  'feature-engineering/skew apart': 'asks: Share the features with training',
  'feature-engineering/skew unlearned': 'asks: Share the features with training',
  'feature-engineering/no-lookup raw': 'safe: Look the features up',
  'feature-engineering/not-as-of latest': 'asks: Join as of the event',
  'feature-engineering/not-as-of store': 'asks: Keep the history',
  'feature-engineering/not-as-of bare': 'safe: Add a training-set builder',
  'feature-engineering/encoder-mismatch apart': 'asks: Give both the same model',
  'feature-engineering/index-never-refreshed frozen': 'asks: Lead new items in',
  'feature-engineering/label-leak leak': 'asks: Use lagged outcomes only',
  'feature-engineering/label-leak stored': 'asks: Use lagged outcomes only',
  'dataset-split/missing missing': 'none',
  'dataset-split/missing trainer': 'safe: Add a split and an evaluation',
  'dataset-split/missing partial': 'none',
  'dataset-split/test-in-training test': 'asks: Give it the train part instead',
  'dataset-split/test-in-training everything': 'safe: Mark the train and test parts',
  'dataset-split/random-over-time random': 'asks: Split by time',
  'dataset-split/random-over-time gap': 'asks: Leave a gap of 7 days',
  'dataset-split/no-group rows': 'opens a field',
  'dataset-split/resampled-before before': 'safe: Resample after the split',
  'dataset-split/resampled-before fitted': 'none',
  'dataset-split/tuned-on-test test': 'safe: Choose on the validation part',
  'dataset-split/tuned-on-test metrics': 'safe: Give the tuner the validation part',
  'model-selection/missing missing': 'none',
  'model-selection/missing partial': 'opens a field',
  'model-selection/no-baseline none': 'opens a field',
  'model-selection/unfit task': 'opens a field',
  'model-selection/unfit limits': 'none',
  'model-selection/loss-unfit wrong': 'opens a field',
  'model-selection/loss-unfit doubtful': 'opens a field',
  'model-selection/no-retrieval-stage all': 'asks: Add candidate retrieval',
  'training/missing missing': 'asks: Add training',
  'training/missing partial': 'none',
  'training/no-data unfed': 'asks: Connect the data set',
  'training/on-the-request-path waiting': 'asks: Take training off the request',
  'training/never-again once': 'safe: Let the orchestrator start it',
  'training/untracked untracked': 'safe: Add an experiment tracker',
  'training/imbalance rare': 'asks: Add sampling',
  'training/position-bias uncorrected': 'opens a field',
  'training/no-negatives unnamed': 'asks: Name the negatives',
  'offline-evaluation/missing missing': 'safe: Add offline evaluation',
  'offline-evaluation/missing partial': 'none',
  'offline-evaluation/not-held-out none': 'safe: Give it the test part',
  'offline-evaluation/not-held-out train': 'safe: Give it the test part',
  'offline-evaluation/not-held-out answers': 'asks: Add checked answers',
  'offline-evaluation/no-model absent': 'safe: Connect the model',
  'offline-evaluation/no-slices average': 'safe: Add slice evaluation',
  'offline-evaluation/uncalibrated scores': 'asks: Add a calibrator',
  'offline-evaluation/judge-unchecked unchecked': 'safe: Add human evaluation',
  'offline-evaluation/no-end-to-end first': 'opens a field',
  'offline-evaluation/no-end-to-end last': 'opens a field',
  'release/missing missing': 'safe: Add registry, gate and canary',
  'release/missing partial': 'none',
  'release/ungated open': 'safe: Add a promotion gate',
  'release/no-registry unversioned': 'safe: Add a model registry',
  'release/all-at-once everyone': 'safe: Add a canary',
  'release/no-experiment unmeasured': 'asks: Add A/B router',
  'serving/missing missing': 'asks: Add serving',
  'serving/missing partial': 'none',
  'serving/no-model empty': 'safe: Connect the model',
  'serving/goes-nowhere unread': 'asks: Lead the answers on',
  'serving/no-fallback alone': 'safe: Add a fallback',
  'serving/batch-on-request waiting': 'safe: Add result store',
  'serving/circular-wait circle': 'asks: Make the last call asynchronous',
  'serving/unfiltered open': 'safe: Add eligibility filter',
  'serving/no-guardrails none': 'safe: Add guardrails',
  'serving/no-guardrails output': 'safe: Add guardrails',
  'serving/no-guardrails input': 'safe: Add guardrails',
  'serving/unbounded-agent endless': 'asks: Stop after 5 steps',
  'serving/open-door open': 'safe: Add an API gateway',
  'serving/too-big-for-device big': 'asks: Add model compressor',
  'monitoring/missing missing': 'safe: Add drift monitoring',
  'monitoring/missing system': 'safe: Add drift monitoring',
  'monitoring/missing unfed': 'safe: Give the monitor the answers',
  'monitoring/missing partial': 'none',
  'monitoring/no-drift unwatched': 'safe: Add drift monitoring',
  'monitoring/no-quality unseen': 'safe: Add quality monitoring',
  'monitoring/no-system blind': 'safe: Add a system monitor',
  'monitoring/nobody-told silent': 'safe: Add alerting',
  'monitoring/no-log forgotten': 'safe: Add a prediction log',
  'monitoring/no-log passing': 'safe: Add a prediction log',
  'feedback/missing missing': 'asks: Join outcomes to labels',
  'feedback/missing logged': 'none',
  'feedback/loop-unguarded loop': 'asks: Correct for position',
  'board/impossible-connection impossible': 'asks: Put Model registry and Model server in between',
  'board/impossible-connection backwards': 'asks: Turn the line round',
  'board/impossible-connection mistaken': 'asks: Let the line say “records”',
  'board/doubtful-connection doubtful':
    'asks: Put Training-set builder and Dataset split in between',
  'board/loose loose': 'asks: Connect to “lake”',
  'board/hub hub': 'none',
  'board/dead-end end': 'asks: Connect to “features”',
  'board/unknown-box unknown': 'none',
  'board/unknown-box guessed': 'asks: It is Data cleaning',
  'board/duplicate twice': 'asks: Keep one of them',
};

test('what may be mended without asking was decided mend by mend', () => {
  expect(mendsByMessage()).toEqual(DECIDED);
});

test('a field that is asked for of a part is one that the panel shows of it', () => {
  const unknown = new Set<string>();
  for (const { cases } of Object.values(files)) {
    for (const { board } of Object.values(cases.invalid)) {
      const graph = new BoardGraph(board, bundledLibrary);
      for (const { finding } of runRules(graph, ALL_RULES)) {
        const { mend, rule } = finding;
        if (mend?.kind !== 'focus' || mend.node === undefined) continue;
        const key = mend.field.replace(/^node\./, '');
        const properties = graph.node(mend.node)?.definition?.properties ?? [];
        const isShown =
          ['because', 'notes'].includes(key) || properties.some((one) => one.key === key);
        if (!isShown) unknown.add(`${rule}: ${mend.field}`);
      }
    }
  }
  expect([...unknown]).toEqual([]);
});
