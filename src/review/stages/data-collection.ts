import { sinks, sources } from '../analysis/sources';
import { flows, INPUTS } from '../engine/flow-mask';
import { missing, partial, present, type StageReader } from './stage-reading';

// Rows behind a retriever reach the predictor as candidates.
const TO_USE = INPUTS | flows('candidates');

export const dataCollection: StageReader = {
  id: 'data-collection',
  read(graph) {
    const born = sources(graph);
    if (born.length === 0) return missing;
    const arriving = graph.upstream(sinks(graph), TO_USE);
    const used = born.filter((source) =>
      source.out.some(({ bit, to }) => (bit & INPUTS) !== 0 && arriving.has(to)),
    );
    return used.length > 0
      ? present(used)
      : partial(born, 'a way from a source to training, an index or a predictor');
  },
};
