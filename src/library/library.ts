import { componentId, type ComponentId } from '../core/ids';
import { STAGES, STEPS, type StepId } from '../framework/steps';
import type { ComponentDefinition, ComponentDetails, ComponentOutline } from './component';

/** The component kinds, indexed. Made once of all definitions; never changes. */
export interface Library {
  /** In the order of the steps, then as handed in. */
  readonly all: readonly ComponentDefinition[];
  /** Without the brief cards, which are nodes of their own type. */
  readonly placeable: readonly ComponentDefinition[];
  get(id: ComponentId | undefined): ComponentDefinition | undefined;
  byStep(step: StepId): readonly ComponentDefinition[];
}

export function createLibrary(definitions: readonly ComponentDefinition[]): Library {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const steps = groupBySteps(definitions);
  const all = STEPS.flatMap((step) => steps.get(step) ?? []);
  return {
    all,
    placeable: all.filter((definition) => !isBriefCard(definition)),
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    byStep: (step) => steps.get(step) ?? [],
  };
}

function groupBySteps(definitions: readonly ComponentDefinition[]) {
  const steps = new Map<StepId, ComponentDefinition[]>(STEPS.map((step) => [step, []]));
  for (const definition of definitions) steps.get(stepOf(definition))?.push(definition);
  return steps;
}

const STEP_OF_STAGE = new Map<string, StepId>(STAGES.map(({ id, step }) => [id, step]));

/** The step under which the panel shows it: that of its first stage; serving when it has none. */
export const stepOf = ({ stages: [first] }: Pick<ComponentDefinition, 'stages'>): StepId =>
  (first !== undefined && STEP_OF_STAGE.get(first)) || 'serving';

/** Brief cards stand for a part of the brief; on a board they are `brief` nodes. */
export const isBriefCard = ({ category }: Pick<ComponentDefinition, 'category'>): boolean =>
  category === 'brief';

/** Outlines made whole by their details; without them, with empty ones: enough to draw by. */
export const withDetails = (
  outlines: readonly ComponentOutline[],
  details: { readonly [component: string]: ComponentDetails } = {},
): ComponentDefinition[] =>
  outlines.map((outline) => ({ ...NO_DETAILS, ...outline, ...details[outline.id] }));

const NO_DETAILS: ComponentDetails = { summary: '', properties: [], technologies: [], aliases: [] };

/** The components that brief cards show, by part of the brief. */
export const BRIEF_CARDS = {
  goal: componentId('business-goal'),
  task: componentId('ml-task'),
  metrics: componentId('success-metrics'),
  constraints: componentId('constraints'),
} as const;
