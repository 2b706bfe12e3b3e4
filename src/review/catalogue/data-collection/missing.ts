import { sources } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import type { GraphNode } from '../../engine/graph-node';
import { takes } from '../../engine/board-graph';
import { INPUTS } from '../../engine/flow-mask';
import { sinks } from '../../analysis/sources';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';
import { stageOf } from '../../stages/read-stages';

const WHY = 'A model can only learn from, and answer with, data that reaches it.';
const ASK = 'Where does the training data come from, and who writes it?';

export const dataCollectionMissing = defineRule({
  id: 'data-collection/missing',
  severity: 'error',
  messages: {
    missing: {
      what: 'No source of data is on the board.',
      why: WHY,
      ask: ASK,
      fix: 'Add the log, database or corpus that the data comes from, and connect it.',
    },
    unused: {
      what: 'Data of {sources} reaches neither training, nor an index, nor a predictor.',
      why: WHY,
      ask: ASK,
      fix: 'Connect the source to what uses its data.',
    },
    outside: {
      what: 'Data comes in by {taking}, and no source is drawn before.',
      why: WHY,
      ask: ASK,
      fix: 'Add the log, database or corpus that the data comes from.',
    },
    partial: {
      what: 'A source is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Say which source the box is.',
    },
  },
  *check(graph) {
    const { status, nodes, unsure } = stageOf(graph, 'data-collection');
    if (status === 'present' || unsure === true) return;
    const born = sources(graph);
    if (status === 'missing') yield { message: 'missing', mend: () => addSource(graph) };
    else if (born.length === 0) {
      const data = { taking: namedAll(nodes) };
      yield { message: 'outside', data, nodes, mend: () => addSource(graph) };
    } else {
      const data = { sources: namedAll(born) };
      yield { message: 'unused', data, nodes: born, mend: () => connectSource(graph, born) };
    }
  },
});

/** Where data edges that lead to a use begin: there a source is missing. */
const openStarts = (graph: BoardGraph): GraphNode[] =>
  [...graph.upstream(sinks(graph), INPUTS)].filter(
    (node) => !takes(node, INPUTS) && node.out.some(({ bit }) => (bit & INPUTS) !== 0),
  );

function addSource(graph: BoardGraph): Mend | undefined {
  for (const start of openStarts(graph)) {
    for (const kind of ['event-log', 'content-corpus'] as const) {
      const draft = new MendDraft(graph);
      draft.connect(draft.add(kind, { near: [start], side: 'before' }), start);
      const mend = draft.mend('Add a source');
      if (mend) return mend;
    }
  }
  return undefined;
}

function connectSource(graph: BoardGraph, born: readonly GraphNode[]): Mend | undefined {
  for (const start of openStarts(graph).filter((node) => !born.includes(node))) {
    for (const source of born) {
      const mend = new MendDraft(graph).connect(source, start).mend(`Connect “${source.label}”`);
      if (mend) return mend;
    }
  }
  return addSource(graph);
}
