import { transformsInUse } from '../../analysis/transforms';
import { defineRule } from '../../engine/rule';
import { addFeatures } from '../../mends/add-features';
import { stageOf } from '../../stages/read-stages';
import { namedAll } from '../../engine/fill-message';

const WHY =
  'A model reads numbers. Who makes them, from what and how fresh, decides more than the model does.';
const ASK = 'Which ten features would you start with, and how fresh does each have to be?';

export const featureEngineeringMissing = defineRule({
  id: 'feature-engineering/missing',
  severity: 'error',
  source: 'Sculley et al., Hidden Technical Debt in Machine Learning Systems',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing turns records into what a model reads.',
      why: WHY,
      ask: ASK,
      fix: 'Add feature engineering, with a store that training and serving both read.',
    },
    unused: {
      what: 'Features of {transforms} reach no model.',
      why: WHY,
      ask: ASK,
      fix: 'Lead them to the data set, and to what answers.',
    },
  },
  *check(graph) {
    const { status, nodes } = stageOf(graph, 'feature-engineering');
    if (status === 'present' || transformsInUse(graph).length > 0) return;
    const mayBe = graph.edges.some(
      ({ from, to }) =>
        from.kind === undefined && (to.kind === 'dataset-builder' || to.kind === 'data-splitter'),
    );
    const severity = mayBe ? ('hint' as const) : undefined;
    if (status === 'missing')
      yield { message: 'missing', severity, mend: () => addFeatures(graph) };
    else {
      yield {
        message: 'unused',
        nodes,
        severity: severity ?? 'warning',
        data: { transforms: namedAll(nodes) },
        mend: () => addFeatures(graph),
      };
    }
  },
});
