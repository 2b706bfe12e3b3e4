import type { BoardGraph } from '../engine/board-graph';
import type { End, MendDraft } from '../engine/draft-mend';
import { PREDICTORS } from '../engine/kinds';

/** Whoever is told: the alerting of the board, or a new one. */
export function draftAlerting(draft: MendDraft, graph: BoardGraph, watchers: readonly End[]): void {
  const [known] = graph.of('alerting');
  const told = known ?? draft.add('alerting', { near: watchers });
  for (const watcher of watchers) draft.connect(watcher, told, 'alerts');
}

/** Gives a monitor the answers: those of a log if there is one, else of what answers. */
export function draftAnswers(draft: MendDraft, graph: BoardGraph, monitor: End): boolean {
  const [log] = graph.connected('prediction-log');
  const from = log ? [log] : graph.connected(...PREDICTORS).slice(0, 3);
  for (const node of from) draft.connect(node, monitor, 'predictions');
  return from.length > 0;
}
