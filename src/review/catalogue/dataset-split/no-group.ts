import { situationsOf } from '../../analysis/situations';
import { splitsByRow, splitters } from '../../analysis/random-split';
import { isListTask, taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import { isStated } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const datasetSplitNoGroup = defineRule({
  id: 'dataset-split/no-group',
  severity: 'hint',
  source: 'scikit-learn MOOC, Non i.i.d. data',
  messages: {
    rows: {
      what: '{at} splits row by row: {unit} can stand on both sides.',
      why: 'The model then recognises the one it saw, and the test calls that skill.',
      ask: 'Does your test ask about new ones, or about ones it knows?',
      fix: 'Name the group that has to stay on one side.',
    },
  },
  *check(graph) {
    const unit = repeated(graph);
    if (unit === undefined) return;
    for (const node of splitters(graph)) {
      if (!splitsByRow(node) || isStated(node, 'groupKey')) continue;
      const keys = ['userId', 'itemId', 'sessionId', 'documentId'];
      const mend = () => focus('Name the group', 'node.groupKey', keys, node);
      yield { message: 'rows', at: node, data: { unit }, mend };
    }
  },
});

function repeated(graph: BoardGraph): string | undefined {
  if (graph.connected('media-preprocessor').length > 0) return 'pieces of one image or video';
  if (graph.connected('chunker').length > 0) return 'passages of one document';
  if (situationsOf(graph).has('repeated-entities')) return 'rows of the same user or item';
  return isListTask(taskOf(graph)) ? 'rows of one list' : undefined;
}
