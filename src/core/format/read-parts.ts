import { generateNKeysBetween } from 'fractional-indexing';
import type {
  Asset,
  Brief,
  Constraints,
  Edge,
  Goal,
  Metric,
  Mute,
  OwnComponent,
  Settings,
  SketchRecord,
} from '../board';
import type { JsonObject } from '../json';
import type { At } from './check-references';
import type { Faults, Path } from './faults';
import { isObject } from './is-object';
import { objectReader, readList, type ObjectReader } from './read-object';
import * as shapes from './shapes';

// One reader a kind of thing in the file, with what an absent field means.

/** Undefined when the thing has faults, which are told to `faults`. */
type Reader<T> = (value: unknown, path: Path, faults: Faults) => T | undefined;

const edgeReader = objectReader(shapes.EDGE_SHAPE, {
  inner: { sides: ['from', 'to'], bends: ['x', 'y'] },
});
export const readEdge: Reader<Edge> = (...args) => {
  const read = edgeReader(...args);
  return read && { flow: 'note', ...read.known, ...read.extra };
};

const goalReader = objectReader(shapes.GOAL_SHAPE);
const readGoal: Reader<Goal> = (...args) => {
  const read = goalReader(...args);
  return read && { text: '', ...read.known, ...read.extra };
};

const metricReader = objectReader(shapes.METRIC_SHAPE);
const readMetric: Reader<Metric> = (...args) => {
  const read = metricReader(...args);
  return read && { name: '', kind: 'offline', ...read.known, ...read.extra };
};

const muteReader = objectReader(shapes.MUTE_SHAPE);
export const readMute: Reader<Mute> = (...args) => {
  const read = muteReader(...args);
  return read && { reason: '', ...read.known, ...read.extra };
};

const ownComponentReader = objectReader(shapes.OWN_COMPONENT_SHAPE, {
  inner: { properties: shapes.OWN_PROPERTY_KEYS },
});
export const readOwnComponent: Reader<OwnComponent> = (...args) => {
  const read = ownComponentReader(...args);
  return read && { name: read.known.id, ...read.known, ...read.extra };
};

const sketchReader = objectReader(shapes.SKETCH_SHAPE);
export const readSketchRecord: Reader<SketchRecord> = (...args) => {
  const read = sketchReader(...args);
  return read && { ...read.known, ...read.extra };
};

const settingsReader = objectReader(shapes.SETTINGS_SHAPE);
export const readSettings: Reader<Settings> = (...args) => whole(settingsReader, args);

const briefReader = objectReader(shapes.BRIEF_SHAPE, {
  elsewhere: ['goals', 'metrics', 'constraints'],
});
export const readBrief: Reader<Brief> = (...args) => whole(briefReader, args);

const privacyReader = objectReader(shapes.PRIVACY_SHAPE);
const constraintsReader = objectReader(shapes.CONSTRAINTS_SHAPE, { elsewhere: ['privacy'] });
export const readConstraints: Reader<Constraints> = (value, path, faults) => {
  const read = whole(constraintsReader, [value, path, faults]);
  const given = isObject(value) ? value['privacy'] : undefined;
  if (!read || given === undefined || given === null) return read;
  const privacy = whole(privacyReader, [given, [...path, 'privacy'], faults]);
  return privacy && { ...read, privacy };
};

function whole<S extends Parameters<typeof objectReader>[0]>(
  reader: ObjectReader<S>,
  [value, path, faults]: Parameters<ObjectReader<S>>,
) {
  const read = reader(value, path, faults);
  return read && { ...read.known, ...read.extra };
}

/** The place in a list, which the file shows by order and memory by a fractional index. */
const withOrder = <T>(items: readonly At<T>[]): At<T & { readonly order: string }>[] => {
  const orders = generateNKeysBetween(null, null, items.length);
  return items.map(({ item, path }, index) => ({
    item: { ...item, order: orders[index] ?? '' },
    path,
  }));
};

export const at =
  <T>(reader: Reader<T>, faults: Faults) =>
  (value: unknown, path: Path): At<T> | undefined => {
    const item = reader(value, path, faults);
    return item && { item, path };
  };

export const readGoals = (value: unknown, path: Path, faults: Faults): At<Goal>[] =>
  withOrder(readList(value, path, faults, at(readGoal, faults)));

export const readMetrics = (value: unknown, path: Path, faults: Faults): At<Metric>[] =>
  withOrder(readList(value, path, faults, at(readMetric, faults)));

const assetReader = objectReader(shapes.ASSET_SHAPE);

/** Images by content hash. */
export function readAssets(value: JsonObject, path: Path, faults: Faults): Asset[] {
  return Object.entries(value).flatMap(([hash, asset]) => {
    const read = assetReader(asset, [...path, hash], faults);
    return read ? [{ hash, ...read.known, ...read.extra }] : [];
  });
}
