import { seconds } from '../../analysis/duration';
import { trainers } from '../../analysis/sources';
import { toldIn } from '../../analysis/told';
import { states } from '../../analysis/words';
import { focus } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { fact } from '../../engine/fact';
import { textOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const HANDLED =
  /\b(delayed[- ]feedback|prox(y|ies)|early (labels?|signals?|outcomes?)|provisional|matur(e|es|ed|ing)|labels? (are|become) final|censor\w*|importance weight\w*|surrogates?)\b/i;

export const labellingDelayUnhandled = defineRule({
  id: 'labelling/delay-unhandled',
  severity: 'warning',
  source: 'Chapelle, Modeling Delayed Feedback in Display Advertising',
  messages: {
    retraining: {
      what: 'Labels of {at} take {delay}, and {faster} learns again every {cadence}.',
      why: 'Rows whose outcome is not known yet count as negatives, so each model learns that nothing happens any more.',
      ask: 'What does yesterday’s data say, when its outcomes come next month?',
      fix: 'Train on matured windows only, or on an early stand-in, and say so.',
    },
  },
  *check(graph) {
    const fastest = fastestTrainer(graph);
    if (!fastest) return;
    for (const node of graph.connected('label-join', 'model-monitor')) {
      const delay = Math.max(
        seconds(textOf(node, 'labelDelay')) ?? 0,
        node.kind === 'label-join' ? (seconds(textOf(node, 'attributionWindow')) ?? 0) : 0,
      );
      if (delay <= fastest.cadence || isHandled(graph)) continue;
      yield {
        message: 'retraining',
        at: node,
        data: {
          delay: inDays(delay),
          faster: `“${fastest.node.label}”`,
          cadence: inDays(fastest.cadence),
        },
        nodes: [fastest.node],
        mend: focus('Say how the delay is met', 'node.notes', [], node),
      };
    }
  },
});

function fastestTrainer(graph: BoardGraph): { node: GraphNode; cadence: number } | undefined {
  return trainers(graph)
    .flatMap((node) => {
      const cadence = seconds(textOf(node, 'cadence')) ?? seconds(textOf(node, 'schedule'));
      return cadence === undefined || cadence === 0 ? [] : [{ node, cadence }];
    })
    .toSorted((a, b) => a.cadence - b.cadence)[0];
}

const isHandled = fact((graph: BoardGraph): boolean =>
  [...toldIn(graph)].some(({ text }) => states(text, HANDLED)),
);

const inDays = (time: number): string =>
  time >= 172_800
    ? `${Math.round(time / 86_400)} days`
    : time >= 7200
      ? `${Math.round(time / 3600)} hours`
      : `${Math.round(time / 60)} minutes`;
