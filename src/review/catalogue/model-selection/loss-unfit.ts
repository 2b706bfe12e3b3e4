import { LOSSES } from '../../../framework/loss-table';
import type { LossId } from '../../../framework/loss-table';
import type { Situation } from '../../../framework/situation';
import type { TaskId } from '../../../framework/tasks';
import { fits, lossNames, taskById, verdict } from '../../../framework/verdict';
import { situationsOf } from '../../analysis/situations';
import { taskOf, tasksOf } from '../../analysis/task';
import { trainers } from '../../analysis/sources';
import { focus } from '../../engine/draft-mend';
import { textOf } from '../../engine/graph-node';
import { anyOf } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const modelSelectionLossUnfit = defineRule({
  id: 'model-selection/loss-unfit',
  severity: 'warning',
  messages: {
    wrong: {
      what: '{at} minimises “{loss}”, which does not fit {task}. {why}',
      why: 'A model gets good at what it is asked for, also where that is not what you want.',
      ask: 'What does this loss reward, step by step?',
      fix: 'Take one that fits, such as {better}.',
    },
    doubtful: {
      what: '{at} minimises “{loss}”: for {task} that wants a reason. {why}',
      why: 'It is used in practice, and goes wrong in cases that interviewers like.',
      ask: 'Why this loss and not {better}?',
      fix: 'Write why it holds here, or take {better}.',
    },
  },
  *check(graph) {
    const tasks = [...new Set([...tasksOf(graph), taskOf(graph)])].filter(
      (task) => task !== undefined,
    );
    const main = taskOf(graph) ?? tasks[0];
    if (main === undefined) return;
    // What scores are used for is said once, by offline-evaluation/uncalibrated.
    const situations = new Set(
      [...situationsOf(graph)].filter((flag) => flag !== 'scores-used-as-probability'),
    );
    for (const node of trainers(graph)) {
      const losses = lossNames.findAll(textOf(node, 'loss'));
      const judged = judge(losses, [main, ...tasks], situations);
      if (judged === undefined) continue;
      const better = alternatives(main);
      const data = {
        loss: textOf(node, 'loss'),
        task: taskById(main).name.toLowerCase(),
        why: judged.why,
        better: anyOf(better) || 'one made for the task',
      };
      const mend = () => focus('Choose a loss', 'node.loss', better, node);
      if (judged.verdict === 'wrong') yield { message: 'wrong', at: node, data, mend };
      else yield { message: 'doubtful', at: node, data, mend, severity: 'hint' };
    }
  },
});

/** One loss that fits one task of the board makes the set fit; else what the first says. */
function judge(
  losses: readonly LossId[],
  tasks: readonly TaskId[],
  situations: ReadonlySet<Situation>,
): { verdict: 'ask' | 'wrong'; why: string } | undefined {
  const all = losses.flatMap((loss) =>
    tasks.map((task) => {
      const accompanied = losses.some((other) => other !== loss && fits(task, { loss: other }));
      return verdict(task, { loss }, { situations, accompanied });
    }),
  );
  if (all.some(({ verdict: said }) => said === 'fit')) return undefined;
  const [first] = all;
  return first && (first.verdict === 'ask' || first.verdict === 'wrong') ? first : undefined;
}

const alternatives = (task: TaskId): string[] =>
  LOSSES.filter(({ fit }) => fit.includes(task))
    .slice(0, 3)
    .map(({ name }) => name.toLowerCase());
