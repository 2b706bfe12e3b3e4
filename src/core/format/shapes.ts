import { generateKeyBetween } from 'fractional-indexing';
import * as z from 'zod/mini';
import {
  BRIEF_PARTS,
  METRIC_KINDS,
  PROPERTY_KEY_PATTERN,
  PROPERTY_KINDS,
  RULE_LEVELS,
  SIDES,
  STRICTNESS,
  type PropertyValue,
} from '../board';
import { FLOWS, SPLITS, TIMINGS } from '../flow';
import { ID_PATTERN, type ComponentId, type EdgeId, type GoalId, type MetricId } from '../ids';
import type { BoardId, NodeId } from '../ids';
import type { Json } from '../json';
import { MAX_COORDINATE, MAX_LENGTH } from './limits';

// Compiled checks need eval, which the page's policy refuses.
z.config({ jitless: true });

/** The message of a fault: what must be there. An absent needed field has its own. */
const must = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? 'is missing' : `must be ${what}`,
});

const opt = z.exactOptional;

const text = z.string(must('text'));
const flag = z.boolean(must('true or false'));
const number = z.number(must('a number'));
const texts = z.array(text, must('a list of texts'));
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, must(`one of ${words.join(', ')}`));

const isId = (value: unknown): boolean => typeof value === 'string' && ID_PATTERN.test(value);
const AN_ID = 'an id: up to 64 letters, digits, - and _';
// A checked string is the id; the type parameter says of what.
const idOf = <T>() => z.custom<T>(isId, must(AN_ID));

const between = (least: number, most: number, what: string) =>
  z.custom<number>(
    (value) => typeof value === 'number' && value >= least && value <= most,
    must(what),
  );
const coordinate = between(
  -MAX_COORDINATE,
  MAX_COORDINATE,
  'a number of pixels that a board can reach',
);
const length = between(Number.MIN_VALUE, MAX_LENGTH, 'a number of pixels above 0');
const point = z.object({ x: coordinate, y: coordinate }, must('a point with x and y'));
const size = z.object({ width: length, height: length }, must('a width and a height'));

/** Keys are compared and put between each other, which throws for other texts. */
function isFractionalIndex(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

const isTextOrNumber = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number';
const property = z.custom<PropertyValue>(
  (value) =>
    isTextOrNumber(value) ||
    typeof value === 'boolean' ||
    (Array.isArray(value) && value.every(isTextOrNumber)),
  must('text, a number, true or false, or a list of texts and numbers'),
);
/** An emptied property is an absent one. */
const properties = z.pipe(
  z.record(z.string(), z.nullable(property), must('an object of properties')),
  z.transform((all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
  ),
);
const propertyKey = z.custom<string>(
  (value) => typeof value === 'string' && PROPERTY_KEY_PATTERN.test(value),
  must('a key: a letter, then up to 63 letters, digits, - and _'),
);

const placed = {
  id: idOf<NodeId>(),
  position: opt(point),
  z: opt(z.custom<string>(isFractionalIndex, must('a fractional index such as a0'))),
  size: opt(size),
  color: opt(text),
  link: opt(text),
  locked: opt(flag),
  pinned: opt(flag),
  parent: opt(idOf<NodeId>()),
  notes: opt(text),
  because: opt(text),
  serves: opt(z.array(idOf<GoalId>(), must('a list of goal ids'))),
};

/** The fields of every kind of node; `type` is read before. */
export const NODE_SHAPES = {
  component: {
    ...placed,
    component: opt(idOf<ComponentId>()),
    label: opt(text),
    properties: opt(properties),
  },
  note: { ...placed, text: opt(text) },
  text: { ...placed, text: opt(text) },
  group: { ...placed, label: opt(text) },
  brief: { ...placed, part: opt(oneOf(BRIEF_PARTS)) },
};

export const EDGE_SHAPE = {
  id: idOf<EdgeId>(),
  from: idOf<NodeId>(),
  to: idOf<NodeId>(),
  flow: opt(oneOf([...FLOWS, 'note'])),
  label: opt(text),
  split: opt(oneOf(SPLITS)),
  timing: opt(oneOf(TIMINGS)),
  sides: opt(
    z.object({ from: opt(oneOf(SIDES)), to: opt(oneOf(SIDES)) }, must('sides from and to')),
  ),
  bends: opt(z.array(point, must('a list of points'))),
  style: opt(text),
};

export const GOAL_SHAPE = { id: idOf<GoalId>(), text: opt(text), kind: opt(text) };

export const METRIC_SHAPE = {
  id: idOf<MetricId>(),
  name: opt(text),
  kind: opt(oneOf(METRIC_KINDS)),
  serves: opt(z.array(idOf<GoalId>(), must('a list of goal ids'))),
};

export const MUTE_SHAPE = { rule: text, at: opt(text), reason: opt(text) };

const OWN_PROPERTY_SHAPE = {
  key: propertyKey,
  label: opt(text),
  kind: opt(oneOf(PROPERTY_KINDS)),
  unit: opt(text),
  default: opt(property),
  basis: opt(text),
  choices: opt(texts),
};
const ownProperty = z.object(OWN_PROPERTY_SHAPE, must('a property with a key'));
/** The keys that a property of an own component may have; what else it holds is kept. */
export const OWN_PROPERTY_KEYS: readonly string[] = Object.keys(OWN_PROPERTY_SHAPE);

export const OWN_COMPONENT_SHAPE = {
  id: idOf<ComponentId>(),
  name: opt(text),
  icon: opt(text),
  base: opt(idOf<ComponentId>()),
  properties: opt(z.array(ownProperty, must('a list of properties'))),
};

const object = <T>(what: string) =>
  z.custom<T>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    must(what),
  );
type Parts = { readonly [key: string]: Json };

export const SKETCH_SHAPE = { id: text, record: object<Parts>('an object') };
export const ASSET_SHAPE = { mime: text, data: text };

export const BRIEF_SHAPE = {
  problem: opt(text),
  task: opt(text),
  target: opt(text),
  baseline: opt(text),
  assumptions: opt(texts),
  profile: opt(z.record(z.string(), flag, must('an object of true and false'))),
};

export const PRIVACY_SHAPE = { personalData: opt(flag), notes: opt(text) };

export const CONSTRAINTS_SHAPE = {
  dau: opt(number),
  requestsPerUserPerDay: opt(number),
  peakQps: opt(number),
  latencyP50Ms: opt(number),
  latencyP99Ms: opt(number),
  freshness: opt(text),
  deadline: opt(text),
  itemsPerDay: opt(number),
  corpus: opt(number),
  positiveRate: opt(number),
};

export const SETTINGS_SHAPE = {
  rules: opt(z.record(z.string(), oneOf(RULE_LEVELS), must('an object of rule levels'))),
  grouping: opt(text),
  strictness: opt(oneOf(STRICTNESS)),
};

/** The outermost keys that hold one text; the rest are lists and objects, read one by one. */
export const BOARD_SHAPE = { id: idOf<BoardId>(), title: opt(text) };
