declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type BoardId = Id<'board'>;
export type NodeId = Id<'node'>;
export type EdgeId = Id<'edge'>;
export type GoalId = Id<'goal'>;
export type MetricId = Id<'metric'>;
export type ComponentId = Id<'component'>;

/** What every id of a board file matches. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

export const isId = (text: string): boolean => ID_PATTERN.test(text);

// The makers below are the only places where a string becomes an id.
export const boardId = (text: string): BoardId => text as BoardId;
export const nodeId = (text: string): NodeId => text as NodeId;
export const edgeId = (text: string): EdgeId => text as EdgeId;
export const goalId = (text: string): GoalId => text as GoalId;
export const metricId = (text: string): MetricId => text as MetricId;
export const componentId = (text: string): ComponentId => text as ComponentId;

/** Uniform on [0, 1); handed in, so that a test or a worker can fix it. */
export type Random = () => number;

const BASE_32 = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten random base-32 characters: 50 bits, so a million ids collide with odds of 1 in 2,000. */
export function newId(random: Random): string {
  let id = '';
  for (let i = 0; i < 10; i++) id += BASE_32.charAt(Math.floor(random() * 32));
  return id;
}
