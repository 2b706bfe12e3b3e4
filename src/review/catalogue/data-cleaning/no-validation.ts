import { cleaning } from '../../analysis/cleaning';
import { insertOnAll } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { outAlong } from '../../engine/board-graph';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const dataCleaningNoValidation = defineRule({
  id: 'data-cleaning/no-validation',
  severity: 'hint',
  source: 'Breck et al., The ML Test Score',
  safe: true,
  messages: {
    unchecked: {
      what: 'Nothing checks the data after {cleaners}: schema, volume, nulls.',
      why: 'Cleaning repairs what it was told about; a renamed column or a half-empty day passes.',
      ask: 'The upstream team renames a field tonight. Who notices, and when?',
      fix: 'Add data validation after cleaning; let it stop a bad batch.',
    },
  },
  *check(graph) {
    const cleaners = cleaning(graph).effective.filter(({ kind }) => kind === 'data-cleaning');
    if (cleaners.length === 0 || graph.connected('data-validation').length > 0) return;
    const edges = cleaners.flatMap((node) => outAlong(node, flows('records', 'events')));
    yield {
      message: 'unchecked',
      data: { cleaners: namedAll(cleaners) },
      nodes: cleaners,
      mend: insertOnAll(graph, edges, 'data-validation'),
    };
  },
});
