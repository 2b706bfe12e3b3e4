import { SITUATION_WORDS, SITUATIONS, type Situation } from '../../framework/situation';
import { takes, type BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { flows } from '../engine/flow-mask';
import { asShare, numberOf, textOf } from '../engine/graph-node';
import { has } from './profile';
import { isListTask, isTask, taskOf } from './task';
import { states } from './words';

/** The circumstances that the tables' conditions ask for, from numbers first and words after. */
export const situationsOf = fact((graph: BoardGraph): ReadonlySet<Situation> => {
  const found = new Set<Situation>();
  const text = wordsOf(graph);
  for (const situation of SITUATIONS) {
    if (READERS[situation](graph, text)) found.add(situation);
  }
  return found;
});

/** What the brief and the notes say, as one text. */
export const wordsOf = fact(({ board }: BoardGraph): string => {
  const { problem, task, target, assumptions } = board.brief;
  const notes = [...board.nodes.values()].flatMap((node) =>
    node.type === 'note' || node.type === 'text' ? [node.text] : [],
  );
  const goals = [...board.goals.values()].map(({ text }) => text);
  return [problem, task, target, ...(assumptions ?? []), ...goals, ...notes]
    .filter((part) => part !== undefined)
    .join('\n');
});

type Reader = (graph: BoardGraph, text: string) => boolean;

const said =
  (situation: Situation): Reader =>
  (_, text) => {
    const words = SITUATION_WORDS[situation];
    return words !== undefined && states(text, words);
  };

const positiveRate = ({ board }: BoardGraph): number | undefined =>
  asShare(board.constraints.positiveRate);

const hasOutcomeLabels = (graph: BoardGraph): boolean => graph.connected('label-join').length > 0;

/** A number, a cost, or scores put together: not "exact match", nor who may see what. */
const weighs = (text: string): boolean =>
  states(
    text,
    /\d|[×*<>]|\b(probabilit\w*|costs?|expected|amounts?|prices?|values?|risks?|weight(s|ed)?|sums?|product|multipl\w*|score[sd]?)\b/i,
  );

const READERS: { readonly [S in Situation]: Reader } = {
  'rare-positives': (graph, text) => {
    const rate = positiveRate(graph);
    return rate === undefined ? said('rare-positives')(graph, text) : rate < 0.05;
  },
  'very-rare-positives': (graph) => {
    const rate = positiveRate(graph);
    return rate !== undefined && rate < 0.01;
  },
  'scores-used-as-probability': (graph, text) =>
    graph.of('ad-auction').some((node) => takes(node, flows('predictions'))) ||
    graph
      .of('decision-policy')
      .some((node) => takes(node, flows('predictions')) && weighs(textOf(node, 'thresholds'))) ||
    said('scores-used-as-probability')(graph, text),
  'time-ordered': (graph, text) =>
    isTask(taskOf(graph), 'forecasting', 'time-to-event', 'sequential-recommendation') ||
    (hasOutcomeLabels(graph) && said('time-ordered')(graph, text)),
  'repeated-entities': said('repeated-entities'),
  'zeros-in-target': said('zeros-in-target'),
  'heavy-tail-target': said('heavy-tail-target'),
  'asymmetric-cost': said('asymmetric-cost'),
  'graded-relevance': said('graded-relevance'),
  'one-right-answer': said('one-right-answer'),
  'clicks-as-labels': (graph, text) =>
    hasOutcomeLabels(graph) &&
    (isListTask(taskOf(graph)) || graph.connected('ranker').length > 0) &&
    said('clicks-as-labels')(graph, text),
  'small-data': (graph, text) =>
    graph.of('dataset-builder').some((node) => (numberOf(node, 'rows') ?? Infinity) < 10_000) ||
    said('small-data')(graph, text),
  'no-reference': said('no-reference'),
  'big-catalogue': ({ board }) => (board.constraints.corpus ?? 0) > 100_000,
  'people-affected': (graph) => has(graph, 'people'),
};
