import type { StageId } from '../../framework/steps';

/** A picture as somebody drew it: labels and arrows only, and what a reader finds in it. */
export interface DrawnBoard {
  readonly style: string;
  /**
   * One chain a line, `A -> B -[label]-> C`; the same words are the same box. `group Name: A, B`
   * frames boxes, and its name may stand at an arrow's end; `note: words` is a text beside it.
   */
  readonly picture: string;
  readonly expected: Expected;
}

/** Stages by what a reader says of them; those in no list are present. */
export interface Expected {
  readonly missing: readonly StageId[];
  readonly partial?: readonly StageId[];
  readonly notApplicable?: readonly StageId[];
}

/** What a picture without a brief does not say. */
export const FRAMING = ['business-goal', 'ml-task', 'success-metrics', 'constraints'] as const;
/** What does not apply where nothing is trained. */
export const LEARNING = ['labelling', 'dataset-split', 'training'] as const;
/** Where the picture ends with an answer. */
export const AFTER_TRAINING = ['release', 'monitoring', 'feedback'] as const;
