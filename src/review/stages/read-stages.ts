import { fact } from '../engine/fact';
import type { StageId } from '../../framework/steps';
import { mentionedStages } from '../analysis/text-evidence';
import type { BoardGraph } from '../engine/board-graph';
import { isConnected } from '../engine/graph-node';
import { ALL_STAGES } from './all-stages';
import { missing, type StageReading } from './stage-reading';

export interface ReadStage extends StageReading {
  /** Missing as drawn, but a text of the board names it. */
  readonly mentioned: boolean;
  /** It would be present, were its boxes known to be what they look like. */
  readonly unsure?: true;
}

/** All stages of a board: `readStages(graph)`. */
export const readStages = fact((graph: BoardGraph): ReadonlyMap<StageId, ReadStage> => {
  const named = mentionedStages(graph);
  return new Map(
    ALL_STAGES.map((stage) => {
      const { id } = stage;
      const reading = weighEvidence(stage.read(graph));
      return [
        id,
        {
          ...reading,
          mentioned: reading.status === 'missing' && (reading.inWords ?? named.has(id)),
        },
      ];
    }),
  );
});

export const stageOf = (graph: BoardGraph, id: StageId): ReadStage =>
  readStages(graph).get(id) ?? { ...missing, mentioned: false };

/** Boxes without an edge, or that only look like a component, show no more than part of a stage. */
function weighEvidence(reading: StageReading): Omit<ReadStage, 'mentioned'> {
  const { status, nodes } = reading;
  if (status !== 'present' || nodes.length === 0) return reading;
  if (!nodes.some(isConnected))
    return { ...reading, status: 'partial', lacking: 'its connections' };
  return nodes.every(({ guessed }) => guessed)
    ? { ...reading, status: 'partial', lacking: 'a word on what the box is', unsure: true }
    : reading;
}
