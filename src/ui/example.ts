import type { Board } from '../core/board';
import type { StageId } from '../framework/steps';
import type { TaskId } from '../framework/tasks';
import type { StageStatus } from '../review/engine/review';

export const DOMAINS = [
  'recommendation',
  'search',
  'vision',
  'trust',
  'ads',
  'forecasting',
  'language',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Everything there is, or what fits the time of an interview. */
export const EXAMPLE_SIZES = ['full', 'interview'] as const;
export type ExampleSize = (typeof EXAMPLE_SIZES)[number];

/** What the gallery tells of one board before it is opened; drawn and reviewed by the build. */
export interface ExampleBoard {
  readonly parts: number;
  /** 0 to 100. */
  readonly score: number;
  /** The eighteen stages in the order of the framework. */
  readonly stages: readonly { readonly id: StageId; readonly status: StageStatus }[];
}

/** A worked architecture in both sizes. */
export interface ExampleEntry {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly goal: string;
  readonly task: TaskId;
  readonly taskName: string;
  readonly domain: Domain;
  readonly difficulty: Difficulty;
  /** What one usually has to draw the interview-sized board. */
  readonly minutes: number;
  /** Names of the components on the full board, each once. */
  readonly components: readonly string[];
  readonly boards: { readonly [S in ExampleSize]: ExampleBoard };
}

/** Addresses of the picture in both themes. */
export interface ExamplePicture {
  readonly light: string;
  readonly dark: string;
}

/** What `virtual:examples` gives. */
export interface DrawnExample extends ExampleEntry {
  readonly pictures: { readonly [S in ExampleSize]: ExamplePicture };
}

export interface Example extends DrawnExample {
  readonly load: (size: ExampleSize) => Promise<Board>;
}
