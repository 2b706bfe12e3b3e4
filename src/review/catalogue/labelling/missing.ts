import { labelsOf } from '../../analysis/labels';
import { addLabels, connectLabels } from '../../analysis/place-labels';
import { trainers } from '../../analysis/sources';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

const WHY =
  'A supervised model learns what its labels say; without them there is nothing to learn.';
const ASK = 'Where does the ground truth come from, and when is it known?';

export const labellingMissing = defineRule({
  id: 'labelling/missing',
  severity: 'error',
  profiles: ['supervised'],
  messages: {
    missing: {
      what: 'No labels reach the data set.',
      why: WHY,
      ask: ASK,
      fix: 'Join logged outcomes to the examples, or have people label them.',
    },
    apart: {
      what: 'Labels of {labellers} do not reach the data set.',
      why: WHY,
      ask: ASK,
      fix: 'Connect the labels to where the examples are put together.',
    },
    partial: {
      what: 'Labelling is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Say what the box is, and lead its labels to the data set.',
    },
  },
  *check(graph) {
    const { joined, apart } = labelsOf(graph);
    if (joined.length > 0) return;
    const near = trainers(graph);
    if (apart.length === 0) {
      yield { message: 'missing', nodes: near, mend: addLabels(graph) };
    } else {
      yield {
        message: 'apart',
        data: { labellers: namedAll(apart) },
        nodes: apart,
        mend: connectLabels(graph, apart) ?? addLabels(graph),
      };
    }
  },
});
