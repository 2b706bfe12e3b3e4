import type { StepId } from '../framework/steps';

/** Whole class names, since Tailwind reads them from the source. */
export const stepText: { readonly [S in StepId]: string } = {
  framing: 'text-framing',
  data: 'text-data',
  model: 'text-model',
  serving: 'text-serving',
};

export const stepFill: { readonly [S in StepId]: string } = {
  framing: 'bg-framing',
  data: 'bg-data',
  model: 'bg-model',
  serving: 'bg-serving',
};
