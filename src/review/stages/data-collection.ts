import { sinks, sources } from '../analysis/sources';
import { flows, INPUTS } from '../engine/flow-mask';
import { isA } from '../engine/graph-node';
import { missing, partial, present, type StageReader } from './stage-reading';

// Rows behind a retriever reach the predictor as candidates.
const TO_USE = INPUTS | flows('candidates');

const SOURCES = ['event-log', 'app-database', 'content-corpus', 'external-system'] as const;

export const dataCollection: StageReader = {
  id: 'data-collection',
  read(graph) {
    const born = sources(graph);
    if (born.length === 0) return missing;
    // People and services whose events lead nowhere were not drawn as sources.
    const proper = born.filter((node) => isA(node, SOURCES));
    const arriving = graph.upstream(sinks(graph), TO_USE);
    const used = born.filter((source) =>
      source.out.some(({ bit, to }) => (bit & INPUTS) !== 0 && arriving.has(to)),
    );
    return used.length > 0
      ? present(used, born)
      : proper.length === 0
        ? missing
        : partial(proper, 'a way from a source to training, an index or a predictor');
  },
};
