import {
  BRIEF_PARTS,
  METRIC_KINDS,
  PROPERTY_KEY_PATTERN,
  PROPERTY_KINDS,
  RULE_LEVELS,
  SIDES,
  STRICTNESS,
} from './board';
import type {
  Asset,
  BriefNode,
  ComponentNode,
  Edge,
  Goal,
  GroupNode,
  Metric,
  Mute,
  NodeType,
  NoteNode,
  OwnComponent,
  SketchRecord,
  TextNode,
} from './board';
import type { CollectionName, Collections, SingleName, Singles } from './change';
import {
  either,
  flag,
  isRecord,
  json,
  jsonObject,
  keyed,
  listOf,
  needed,
  number,
  oneOf,
  optional,
  point,
  size,
  text,
} from './field-checks';
import type { Field, FieldsOf } from './field-checks';
import { FLOWS, SPLITS, TIMINGS } from './flow';

const common = {
  position: needed(point),
  z: optional(text),
  size: optional(size),
  color: optional(text),
  link: optional(text),
  locked: optional(flag),
  pinned: optional(flag),
  parent: optional(text),
  notes: optional(text),
  because: optional(text),
  serves: optional(listOf(text)),
  extra: optional(jsonObject),
};

const propertyValue = either(text, number, flag, listOf(either(text, number)));
const component: FieldsOf<ComponentNode> = {
  ...common,
  component: optional(text),
  label: needed(text),
  properties: keyed(propertyValue),
};
const note: FieldsOf<NoteNode> = { ...common, text: needed(text) };
const textNode: FieldsOf<TextNode> = { ...common, text: needed(text) };
const group: FieldsOf<GroupNode> = { ...common, label: needed(text) };
const brief: FieldsOf<BriefNode> = { ...common, part: needed(oneOf(BRIEF_PARTS)) };

const side = (value: unknown): boolean => value === undefined || oneOf(SIDES)(value);
const edge: FieldsOf<Edge> = {
  from: needed(text),
  to: needed(text),
  flow: needed(oneOf([...FLOWS, 'note'])),
  label: optional(text),
  split: optional(oneOf(SPLITS)),
  timing: optional(oneOf(TIMINGS)),
  sides: optional((value) => isRecord(value) && side(value['from']) && side(value['to'])),
  bends: optional(listOf(point)),
  style: optional(text),
  extra: optional(jsonObject),
};
const goal: FieldsOf<Goal> = {
  text: needed(text),
  kind: optional(text),
  order: optional(text),
  extra: optional(jsonObject),
};
const metric: FieldsOf<Metric> = {
  name: needed(text),
  kind: needed(oneOf(METRIC_KINDS)),
  serves: optional(listOf(text)),
  order: optional(text),
  extra: optional(jsonObject),
};
const mute: FieldsOf<Mute> = {
  rule: needed(text),
  at: optional(text),
  reason: needed(text),
  extra: optional(jsonObject),
};
const absentOr =
  (accepts: Field['accepts']): Field['accepts'] =>
  (value) =>
    value === undefined || accepts(value);
const ownProperty: Field['accepts'] = (value) =>
  isRecord(value) &&
  typeof value['key'] === 'string' &&
  PROPERTY_KEY_PATTERN.test(value['key']) &&
  absentOr(oneOf(PROPERTY_KINDS))(value['kind']) &&
  ['label', 'unit', 'basis'].every((part) => absentOr(text)(value[part])) &&
  absentOr(propertyValue)(value['default']) &&
  absentOr(listOf(text))(value['choices']);
const ownComponent: FieldsOf<OwnComponent> = {
  name: needed(text),
  icon: optional(text),
  base: optional(text),
  properties: optional(listOf(ownProperty)),
  extra: optional(jsonObject),
};
const sketch: FieldsOf<SketchRecord> = {
  record: needed(jsonObject),
  extra: optional(jsonObject),
};
const asset: FieldsOf<Asset> = {
  hash: needed(text),
  mime: needed(text),
  data: needed(text),
  extra: optional(jsonObject),
};

const singles: { readonly [S in SingleName]: FieldsOf<Singles[S]> } = {
  board: { title: needed(text), extra: optional(jsonObject) },
  brief: {
    problem: optional(text),
    task: optional(text),
    target: optional(text),
    baseline: optional(text),
    assumptions: optional(listOf(text)),
    profile: keyed(flag),
    extra: optional(jsonObject),
  },
  constraints: {
    dau: optional(number),
    requestsPerUserPerDay: optional(number),
    peakQps: optional(number),
    latencyP50Ms: optional(number),
    latencyP99Ms: optional(number),
    freshness: optional(text),
    deadline: optional(text),
    itemsPerDay: optional(number),
    corpus: optional(number),
    positiveRate: optional(number),
    privacy: keyed(json),
    extra: optional(jsonObject),
  },
  settings: {
    rules: keyed(oneOf(RULE_LEVELS)),
    grouping: optional(text),
    strictness: optional(oneOf(STRICTNESS)),
    extra: optional(jsonObject),
  },
};

export type Table = ReadonlyMap<string, Field>;
const table = (fields: object): Table => new Map<string, Field>(Object.entries(fields));

const NODES = new Map<unknown, Table>(
  Object.entries({ component, note, text: textNode, group, brief } satisfies {
    [T in NodeType]: object;
  }).map(([type, fields]) => [type, table(fields)]),
);
const OTHERS: { readonly [C in Exclude<CollectionName, 'nodes'>]: Table } = {
  edges: table(edge),
  goals: table(goal),
  metrics: table(metric),
  muted: table(mute),
  components: table(ownComponent),
  sketch: table(sketch),
  assets: table(asset),
};
const SINGLES: { readonly [S in SingleName]: Table } = {
  board: table(singles.board),
  brief: table(singles.brief),
  constraints: table(singles.constraints),
  settings: table(singles.settings),
};
const NONE: Table = new Map();

/** The fields of a thing in a collection; none where a node's type is not known here. */
export const fieldsIn = (name: CollectionName, thing: object): Table =>
  name === 'nodes' ? (NODES.get('type' in thing && thing.type) ?? NONE) : OTHERS[name];

export const fieldsOfSingle = (name: SingleName): Table => SINGLES[name];

/** The first field that a thing may not have, or not so, or lacks; undefined when all is well. */
export function badField(fields: Table, thing: object): string | undefined {
  if (fields === NONE) return 'type';
  const parts = new Map<string, unknown>(Object.entries(thing));
  for (const [name, part] of parts) {
    if (name === 'id' || name === 'type') continue;
    if (fields.get(name)?.accepts(part) !== true) return name;
  }
  for (const [name, field] of fields) if (field.required && !parts.has(name)) return name;
  return undefined;
}

export const isPart = <C extends CollectionName>(
  name: C,
  thing: unknown,
): thing is Collections[C] =>
  isRecord(thing) && badField(fieldsIn(name, thing), thing) === undefined;

export const isSingle = <S extends SingleName>(name: S, thing: unknown): thing is Singles[S] =>
  isRecord(thing) && badField(SINGLES[name], thing) === undefined;
