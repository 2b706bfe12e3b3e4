import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';

import { STAGES, STEPS } from '../framework/steps';
import type { StageId, StepId } from '../framework/steps';
import { en } from '../strings/en';
import { useStore } from './use-store';
import { useBoard } from './workspace';

/** A part of the framework as the board walks through it. */
export interface ShownPart {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly StageId[];
}

const stagesOf = (step: StepId): StageId[] =>
  STAGES.filter((stage) => stage.step === step).map(({ id }) => id);

// The four steps are there at once; the other ways load when a board asks for one.
const fourSteps: readonly ShownPart[] = STEPS.map((step) => ({
  id: step,
  name: en.steps[step],
  stages: stagesOf(step),
}));

type Groupings = ReadonlyMap<string, readonly ShownPart[]>;
const loaded = createStore<{ readonly groupings: Groupings | null }>(() => ({ groupings: null }));

async function load(): Promise<void> {
  const { GROUPINGS } = await import('../framework/groupings');
  loaded.setState({ groupings: new Map(GROUPINGS.map(({ id, parts }) => [id, parts])) });
}

/** The parts that the open board is walked through by; the four steps until others have loaded. */
export function useParts(): readonly ShownPart[] {
  const { grouping } = useBoard().settings;
  const groupings = useStore(loaded, (state) => state.groupings);
  const isMissing = grouping !== undefined && grouping !== 'four-step' && groupings === null;
  useEffect(() => {
    if (isMissing) void load();
  }, [isMissing]);
  return groupings?.get(grouping ?? 'four-step') ?? fourSteps;
}
