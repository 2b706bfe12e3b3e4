import { statedLimits } from '../../analysis/limits';
import { taint } from '../../analysis/taint';
import { focus } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const constraintsPrivacy = defineRule({
  id: 'constraints/privacy',
  severity: 'warning',
  messages: {
    unstated: {
      what: 'The brief does not say whether personal data is used.',
      why: 'The answer decides what may be stored, for how long, and who may train on it.',
      ask: 'Whose data is this, and what may you do with it?',
      fix: 'Say yes or no in the brief; “no personal data” is an answer too.',
    },
    implied: {
      what: 'The brief does not say whether personal data is used, and {sources} will hold some.',
      why: 'The answer decides what may be stored, for how long, and who may train on it.',
      ask: 'Whose data is this, and what may you do with it?',
      fix: 'Say in the brief that personal data is used, and how it is treated.',
    },
  },
  *check(graph) {
    if (statedLimits(graph.board).privacy) return;
    const { sources } = taint(graph);
    const mend = focus('Say whose data it is', 'brief.constraints.privacy');
    if (sources.length === 0) yield { message: 'unstated', mend };
    else yield { message: 'implied', data: { sources: namedAll(sources) }, nodes: sources, mend };
  },
});
