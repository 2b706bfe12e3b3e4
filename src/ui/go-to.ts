import { muteKey, type Board } from '../core/board';
import type { Finding, Review, StageResult } from '../review/engine/review';
import { cameraControl } from '../session/camera';
import { askForField } from '../session/field-request';
import { showTab } from '../session/panels';
import { select } from '../session/selection';
import { pointAt } from '../session/spotlight';

/** Identity of a finding: rule and anchor. Ghosts and mutes are keyed by it. */
export const findingKey = ({ rule, anchor }: Finding): string =>
  muteKey(anchor === undefined ? { rule } : { rule, at: anchor });

/** Lights up what a finding is about and brings it into view; a framing finding opens its field. */
export function showFinding(finding: Finding, board: Board): void {
  pointAt({ nodes: finding.nodes, edges: finding.edges, ghost: findingKey(finding) });
  const ends = finding.edges.flatMap((id) => {
    const edge = board.edges.get(id);
    return edge ? [edge.from, edge.to] : [];
  });
  const nodes = [...finding.nodes, ...ends];
  if (nodes.length > 0) cameraControl.getState().control?.reveal(nodes);
  else if (finding.mend?.kind === 'focus' && finding.mend.field.startsWith('brief')) {
    showTab('brief');
    askForField(finding.mend.field, finding.mend.suggestions);
  }
}

const FIRST_FIELDS: { readonly [stage: string]: string } = {
  'business-goal': 'brief.goals',
  'ml-task': 'brief.task',
  'success-metrics': 'brief.metrics',
  constraints: 'brief.constraints.peakQps',
};

/** Where a stage is on the board; where it is not, what would fill it. */
export function goToStage(stage: StageResult, review: Review, board: Board): void {
  const field = FIRST_FIELDS[stage.id];
  if (field !== undefined) {
    showTab('brief');
    askForField(field);
  } else if (stage.nodes.length > 0) {
    select(stage.nodes);
    cameraControl.getState().control?.reveal(stage.nodes);
  } else {
    showTab('review');
    const finding = review.findings.find(
      (one) => one.stage === stage.id && one.muted === undefined,
    );
    if (finding !== undefined) showFinding(finding, board);
  }
}
