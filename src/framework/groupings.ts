import type { StageId } from './steps';

/** One way to walk through the same stages; the rules and the score do not change with it. */
export interface Grouping {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly GroupingPart[];
  /** Minutes of 45 that are left for bottlenecks and trade-offs. */
  readonly wrapUp: number;
}

export interface GroupingPart {
  readonly id: string;
  readonly name: string;
  /** The question that this part answers. */
  readonly asks: string;
  readonly minutes: number;
  readonly stages: readonly StageId[];
}

const FRAMING: readonly StageId[] = ['business-goal', 'ml-task', 'success-metrics', 'constraints'];
const DATA: readonly StageId[] = [
  'data-collection',
  'data-storage',
  'data-cleaning',
  'labelling',
  'privacy',
];
const LIVE: readonly StageId[] = ['release', 'serving', 'monitoring', 'feedback'];

export const GROUPINGS: readonly Grouping[] = [
  {
    id: 'four-step',
    name: 'Four steps',
    wrapUp: 5,
    parts: [
      {
        id: 'framing',
        name: 'Framing',
        asks: 'What does the business want, what is predicted, how is success measured, within which limits?',
        minutes: 8,
        stages: FRAMING,
      },
      {
        id: 'data',
        name: 'Data',
        asks: 'Where does data come from, how is it kept, cleaned and labelled, and whose is it?',
        minutes: 10,
        stages: DATA,
      },
      {
        id: 'model',
        name: 'Model',
        asks: 'Which features, which model, trained and evaluated how?',
        minutes: 12,
        stages: [
          'feature-engineering',
          'dataset-split',
          'model-selection',
          'training',
          'offline-evaluation',
        ],
      },
      {
        id: 'serving',
        name: 'Serving',
        asks: 'How does it reach users, and stay good?',
        minutes: 10,
        stages: LIVE,
      },
    ],
  },
  {
    id: 'five-part',
    name: 'Five parts',
    wrapUp: 4,
    parts: [
      {
        id: 'scope',
        name: 'Scope',
        asks: 'What is wanted, and what is predicted for it?',
        minutes: 8,
        stages: FRAMING,
      },
      {
        id: 'data',
        name: 'Data and features',
        asks: 'What does the model see, and is it clean and allowed?',
        minutes: 12,
        stages: [...DATA, 'feature-engineering'],
      },
      {
        id: 'model',
        name: 'Model',
        asks: 'Which model, learning from which rows?',
        minutes: 8,
        stages: ['model-selection', 'dataset-split', 'training'],
      },
      {
        id: 'evaluation',
        name: 'Evaluation and release',
        asks: 'How do we know that it is better before everyone gets it?',
        minutes: 5,
        stages: ['offline-evaluation', 'release'],
      },
      {
        id: 'operation',
        name: 'Operation',
        asks: 'How is it served, watched and improved?',
        minutes: 8,
        stages: ['serving', 'monitoring', 'feedback'],
      },
    ],
  },
  {
    id: 'six-part',
    name: 'Six parts',
    wrapUp: 4,
    parts: [
      {
        id: 'problem',
        name: 'Problem',
        asks: 'What is wanted, and within which limits?',
        minutes: 5,
        stages: ['business-goal', 'constraints'],
      },
      {
        id: 'formulation',
        name: 'Formulation',
        asks: 'What is predicted, and which numbers say that it works?',
        minutes: 5,
        stages: ['ml-task', 'success-metrics'],
      },
      {
        id: 'data',
        name: 'Data',
        asks: 'What is there to learn from?',
        minutes: 9,
        stages: DATA,
      },
      {
        id: 'modelling',
        name: 'Features and model',
        asks: 'What goes in, what is learned, and from which part?',
        minutes: 10,
        stages: ['feature-engineering', 'dataset-split', 'model-selection', 'training'],
      },
      {
        id: 'evaluation',
        name: 'Evaluation',
        asks: 'Does it hold on what it has not seen?',
        minutes: 4,
        stages: ['offline-evaluation'],
      },
      {
        id: 'production',
        name: 'Production',
        asks: 'How does it get to users and stay good?',
        minutes: 8,
        stages: LIVE,
      },
    ],
  },
  {
    id: 'seven-part',
    name: 'Seven parts',
    wrapUp: 3,
    parts: [
      {
        id: 'requirements',
        name: 'Requirements',
        asks: 'What is wanted, within which limits?',
        minutes: 6,
        stages: ['business-goal', 'constraints'],
      },
      {
        id: 'formulation',
        name: 'Formulation',
        asks: 'What is predicted, and how is it measured?',
        minutes: 5,
        stages: ['ml-task', 'success-metrics'],
      },
      {
        id: 'data',
        name: 'Data preparation',
        asks: 'Where does it come from, is it clean, and may it be used?',
        minutes: 9,
        stages: [...DATA, 'feature-engineering'],
      },
      {
        id: 'model',
        name: 'Model development',
        asks: 'Which model, learning how?',
        minutes: 8,
        stages: ['model-selection', 'dataset-split', 'training'],
      },
      {
        id: 'evaluation',
        name: 'Evaluation',
        asks: 'Is it better, and for whom?',
        minutes: 4,
        stages: ['offline-evaluation'],
      },
      {
        id: 'deployment',
        name: 'Deployment',
        asks: 'How does it go out, and answer in time?',
        minutes: 6,
        stages: ['release', 'serving'],
      },
      {
        id: 'upkeep',
        name: 'Monitoring and upkeep',
        asks: 'Who notices when it gets worse, and what happens then?',
        minutes: 4,
        stages: ['monitoring', 'feedback'],
      },
    ],
  },
];

/** The grouping of that id, or the four steps. */
export const groupingById = (id: string | undefined): Grouping => {
  const found = GROUPINGS.find((grouping) => grouping.id === id) ?? GROUPINGS[0];
  if (!found) throw new Error('There is no grouping');
  return found;
};
