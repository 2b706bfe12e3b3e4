import { familyById, familyNames } from '../../../framework/verdict';
import type { TaskId } from '../../../framework/tasks';
import { taskOf } from '../../analysis/task';
import { isFilled, states } from '../../analysis/words';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import { isStated } from '../../engine/graph-node';
import { EVALUATORS, TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { stageOf } from '../../stages/read-stages';

export const modelSelectionNoBaseline = defineRule({
  id: 'model-selection/no-baseline',
  severity: 'warning',
  source: 'Zinkevich, Rules of Machine Learning; Breck et al., The ML Test Score',
  messages: {
    none: {
      what: 'No simpler alternative is named that the model has to beat.',
      why: 'Without one nobody knows whether the model is worth what it costs.',
      ask: 'How far would a simple rule get, and how much better is this?',
      fix: 'Name the baseline: a rule, the most popular, the current system.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'model-selection').status === 'missing' || namesBaseline(graph)) return;
    const mend = () => focus('Name the baseline', 'brief.baseline', suggestions(taskOf(graph)));
    yield { message: 'none', mend };
  },
});

const WORDS =
  /\b(baselines?|heuristics?|naive|beats?|better than|compared? (with|to)|most popular|rules?-based|current (system|model|release))\b/i;

function namesBaseline(graph: BoardGraph): boolean {
  const { brief, nodes } = graph.board;
  if (isFilled(brief.baseline) || brief.assumptions?.some((text) => states(text, WORDS)))
    return true;
  if (graph.connected('fallback').length > 0) return true;
  if (graph.of(...EVALUATORS, ...TRAINERS).some((node) => isStated(node, 'baseline'))) return true;
  for (const node of nodes.values()) {
    const texts =
      node.type === 'note' || node.type === 'text'
        ? [node.text]
        : [node.notes, node.because, node.type === 'component' ? node.label : undefined];
    if (texts.some((text) => isFilled(text) && states(text, WORDS))) return true;
  }
  return graph.of(...TRAINERS).length > 1 && graph.of(...TRAINERS).some(isSimple);
}

/** A second, simpler model that is trained beside the first is a baseline. */
const isSimple = ({ node }: { node: { properties?: { [key: string]: unknown } } }): boolean => {
  const family = node.properties?.['family'];
  const id = typeof family === 'string' ? familyNames.find(family) : undefined;
  return id !== undefined && familyById(id).baseline === true;
};

const suggestions = (task: TaskId | undefined): string[] => {
  if (task === 'forecasting') return ['same day of last week', 'last value'];
  if (task === 'retrieval' || task === 'rag-qa')
    return ['word search (BM25)', 'search results only'];
  if (task === 'ranking' || task === 'sequential-recommendation') {
    return ['most popular in the last week', 'newest first'];
  }
  return ['the rules in use today', 'logistic regression on a few features'];
};
