import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';
import { addSplit, exampleEdges } from '../../mends/add-split';
import { stageOf } from '../../stages/read-stages';
import { trainers } from '../../analysis/sources';

const WHY =
  'Without rows that training never saw, a number only says how well the model remembers.';
const ASK = 'On which data would you measure it, and why could it not have seen that?';

export const datasetSplitMissing = defineRule({
  id: 'dataset-split/missing',
  severity: 'error',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    missing: {
      what: 'No part of the data is set aside for a test.',
      why: WHY,
      ask: ASK,
      fix: 'Put a split before training, and give the test part to the evaluation.',
    },
    trainer: {
      what: 'No part of what {trainers} learns from is set aside for a test.',
      why: WHY,
      ask: ASK,
      fix: 'Put a split before training, and give the test part to the evaluation.',
    },
    partial: {
      what: 'The split is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Lead the train part to the trainer and the test part to the evaluation.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'dataset-split').status !== 'missing') return;
    const all = trainers(graph);
    const mayBe = exampleEdges(graph).some(({ from }) => from.kind === undefined);
    if (all.length === 0) yield { message: 'missing', mend: () => addSplit(graph) };
    else {
      yield {
        message: 'trainer',
        data: { trainers: namedAll(all) },
        nodes: all,
        severity: mayBe ? 'hint' : undefined,
        mend: () => addSplit(graph),
      };
    }
  },
});
