import { bringNear } from '../actions/bring-near';
import { muteKey, type Board } from '../core/board';
import { BRIEF_FIELDS } from '../review/engine/brief-fields';
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

/** Where a stage is on the board; where it is not, what would fill it. */
export function goToStage(stage: StageResult, review: Review, board: Board): void {
  const field = BRIEF_FIELDS[stage.id];
  if (field !== undefined) {
    showTab('brief');
    askForField(field);
  } else if (stage.nodes.length > 0) {
    const asked = fieldOf(stage, review);
    const shown = asked === undefined ? stage.nodes : [asked.node];
    select(shown);
    bringNear(cameraControl.getState().control, shown);
    if (asked !== undefined) {
      showTab('properties');
      askForField(asked.field, asked.suggestions);
    }
  } else {
    showTab('review');
    const finding = review.findings.find(
      (one) => one.stage === stage.id && one.muted === undefined,
    );
    if (finding !== undefined) showFinding(finding, board);
  }
}

/** The field of a node that a finding of the stage asks for, or that would complete it. */
function fieldOf(stage: StageResult, { findings }: Review) {
  for (const { stage: of, muted, mend } of findings) {
    if (of !== stage.id || muted !== undefined || mend?.kind !== 'focus') continue;
    const { node, field, suggestions } = mend;
    if (node !== undefined) return { node, field, suggestions };
  }
  // In part by what is not said of it, also where another finding is told first.
  const [model] = stage.nodes;
  return stage.id === 'model-selection' && stage.status === 'partial' && model !== undefined
    ? { node: model, field: 'node.family', suggestions: [] }
    : undefined;
}
