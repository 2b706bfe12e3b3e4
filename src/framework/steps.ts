/** The four steps of the framework, in order. */
export const STEPS = ['framing', 'data', 'model', 'serving'] as const;
export type StepId = (typeof STEPS)[number];

/** Every stage with its step and weight; the weights of a step add up to the step's. */
export const STAGES = [
  { id: 'business-goal', step: 'framing', weight: 6 },
  { id: 'ml-task', step: 'framing', weight: 5 },
  { id: 'success-metrics', step: 'framing', weight: 5 },
  { id: 'constraints', step: 'framing', weight: 4 },
  { id: 'data-collection', step: 'data', weight: 5 },
  { id: 'data-storage', step: 'data', weight: 3 },
  { id: 'data-cleaning', step: 'data', weight: 6 },
  { id: 'labelling', step: 'data', weight: 6 },
  { id: 'privacy', step: 'data', weight: 5 },
  { id: 'feature-engineering', step: 'model', weight: 8 },
  { id: 'dataset-split', step: 'model', weight: 5 },
  { id: 'model-selection', step: 'model', weight: 5 },
  { id: 'training', step: 'model', weight: 5 },
  { id: 'offline-evaluation', step: 'model', weight: 7 },
  { id: 'release', step: 'serving', weight: 6 },
  { id: 'serving', step: 'serving', weight: 7 },
  { id: 'monitoring', step: 'serving', weight: 7 },
  { id: 'feedback', step: 'serving', weight: 5 },
] as const satisfies readonly { id: string; step: StepId; weight: number }[];

export type StageId = (typeof STAGES)[number]['id'];

/** Shares of the score, of 100. */
export const STEP_WEIGHTS: { readonly [S in StepId]: number } = {
  framing: 20,
  data: 25,
  model: 30,
  serving: 25,
};
