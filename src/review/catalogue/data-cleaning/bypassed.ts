import { addCleaning, cleaning } from '../../analysis/cleaning';
import { namedPath } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const dataCleaningBypassed = defineRule({
  id: 'data-cleaning/bypassed',
  severity: 'warning',
  safe: true,
  messages: {
    bypassed: {
      what: 'Some data reaches {target} uncleaned: {path}.',
      why: 'One dirty way is enough to teach the model what the cleaning took out of the others.',
      ask: 'Is this source cleaner than the other, and who guarantees that?',
      fix: 'Lead this way through cleaning or validation too.',
    },
  },
  *check(graph) {
    const { effective, bypasses } = cleaning(graph);
    if (effective.length === 0) return;
    for (const path of bypasses) {
      const target = path.nodes.at(-1);
      if (!target) continue;
      yield {
        message: 'bypassed',
        at: target,
        data: { target: `“${target.label}”`, path: namedPath(path.nodes) },
        nodes: path.nodes,
        edges: path.edges,
        severity: path.nodes.some(({ kind }) => kind === undefined) ? 'hint' : undefined,
        mend: addCleaning(graph),
      };
    }
  },
});
