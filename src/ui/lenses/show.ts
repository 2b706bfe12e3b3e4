import type { Board } from '../../core/board';
import type { EdgeId, NodeId } from '../../core/ids';
import { assertNever } from '../../core/result';
import type { LensReading, Place } from '../../review/lenses/lens';
import { cameraControl } from '../../session/camera';
import { SHEETS, showTab } from '../../session/panels';
import { select } from '../../session/selection';
import { askForField } from '../../session/field-request';

/** Selects parts of the board and brings them into view. */
export function showParts(
  board: Board,
  nodes: readonly NodeId[],
  edges: readonly EdgeId[] = [],
): void {
  const ends = edges.flatMap((id) => {
    const edge = board.edges.get(id);
    return edge ? [edge.from, edge.to] : [];
  });
  select(nodes, edges);
  cameraControl.getState().control?.reveal([...nodes, ...ends]);
}

/** On a phone the panel is a sheet over the board: what a lens marks moves above it. */
export function showAboveSheet(board: Board, { tints }: Pick<LensReading, 'tints'>): void {
  if (!matchMedia(SHEETS).matches) return;
  const nodes = [...board.nodes.keys()];
  const marked = new Set<string>(tints.map(({ id }) => id));
  cameraControl.getState().control?.reveal(nodes.filter((id) => marked.has(id)));
}

const BRIEF_FIELDS = {
  goals: 'brief.goals',
  metrics: 'brief.metrics',
  privacy: 'brief.constraints.privacy',
  task: 'brief.task',
} as const;

/** Opens the field that a number is kept in, and gives it the keyboard. */
export function showPlace(place: Place): void {
  switch (place.in) {
    case 'constraints':
      showTab('brief');
      askForField(`brief.constraints.${place.field}`);
      return;
    case 'brief':
      showTab('brief');
      askForField(BRIEF_FIELDS[place.part]);
      return;
    case 'node':
      select([place.node]);
      cameraControl.getState().control?.reveal([place.node]);
      showTab('properties');
      askForField(`node.${place.key}`);
      return;
    default:
      assertNever(place);
  }
}
