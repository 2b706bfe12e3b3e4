import { addCleaning, cleaning } from '../../analysis/cleaning';
import { namedPath } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';
import { stageOf } from '../../stages/read-stages';

const WHY =
  'Duplicates, bots, nulls and broken rows teach the model as well as good rows do, and nobody sees it happen.';
const ASK = 'What is in the raw data that should not be, and where do you take it out?';

export const dataCleaningMissing = defineRule({
  id: 'data-cleaning/missing',
  severity: 'error',
  source: 'Polyzotis et al., Data Validation for Machine Learning',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing cleans or checks the data.',
      why: WHY,
      ask: ASK,
      fix: 'Put data cleaning between the sources and training.',
    },
    path: {
      what: 'Data arrives uncleaned: {path}.',
      why: WHY,
      ask: ASK,
      fix: 'Put data cleaning where the raw data comes in.',
    },
    partial: {
      what: 'Data cleaning is drawn in part. It lacks {lacking}.',
      why: 'Cleaning that data does not pass cleans nothing.',
      ask: 'Which data goes through this step?',
      fix: 'Connect it on the way from the sources to training.',
    },
  },
  *check(graph) {
    const { status, nodes, lacking = '' } = stageOf(graph, 'data-cleaning');
    const { effective, bypasses } = cleaning(graph);
    if (status === 'present' || effective.length > 0) return;
    const [path] = bypasses;
    if (!path) {
      const mend = addCleaning(graph);
      if (status === 'missing') yield { message: 'missing', mend };
      else if (mend && nodes.length > 0)
        yield { message: 'partial', data: { lacking }, nodes, severity: 'hint', mend };
      return;
    }
    const mayBeCleaning = path.nodes.some(({ kind }) => kind === undefined);
    yield {
      message: 'path',
      data: { path: namedPath(path.nodes) },
      nodes: [...path.nodes, ...nodes],
      edges: path.edges,
      severity: mayBeCleaning ? 'hint' : undefined,
      mend: addCleaning(graph),
    };
  },
});
