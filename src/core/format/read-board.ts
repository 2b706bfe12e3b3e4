import { muteKey, type Board, type BoardNode } from '../board';
import { freeze } from '../freeze';
import type { JsonObject } from '../json';
import { soundEdges, withSoundParents, withUniqueKeys, type At } from './check-references';
import type { Faults, Path } from './faults';
import { MAX_NODES } from './limits';
import { placeInRows } from './place-in-rows';
import { readNode, UNPLACED } from './read-node';
import { isObject } from './is-object';
import { objectReader, readList } from './read-object';
import {
  at,
  readAssets,
  readBrief,
  readConstraints,
  readEdge,
  readGoals,
  readMetrics,
  readMute,
  readOwnComponent,
  readSettings,
  readSketchRecord,
} from './read-parts';
import { BOARD_SHAPE } from './shapes';

const boardReader = objectReader(BOARD_SHAPE, {
  elsewhere: [
    'format',
    'version',
    'brief',
    'nodes',
    'edges',
    'sketch',
    'muted',
    'settings',
    'components',
    'assets',
  ],
  inner: { sketch: ['records', 'drawings'] },
});

/** An object of the file that may be absent. */
function part(file: JsonObject, key: string, path: Path, faults: Faults): JsonObject {
  const value = file[key] ?? {};
  if (isObject(value)) return value;
  faults.add([...path, key], 'must be an object');
  return {};
}

function withPositions(nodes: readonly BoardNode[]): readonly BoardNode[] {
  const unplaced = nodes.filter(({ position }) => position === UNPLACED);
  if (unplaced.length === 0) return nodes;
  const placed = nodes.filter(({ position }) => position !== UNPLACED);
  const positions = placeInRows(placed, unplaced);
  return nodes.map((node) => ({ ...node, position: positions.get(node.id) ?? node.position }));
}

function readNodes(value: unknown, faults: Faults): readonly BoardNode[] {
  if (Array.isArray(value) && value.length > MAX_NODES) {
    faults.add(['nodes'], `has ${value.length} nodes; a board holds up to ${MAX_NODES}`);
    return [];
  }
  const read = readList(value, ['nodes'], faults, at(readNode, faults));
  const unique = withUniqueKeys(read, ({ id }) => id, 'id', faults);
  return withPositions(withSoundParents(unique, faults));
}

/** By key, frozen; what has a key of an earlier one is a fault. */
function keyed<T, K extends string>(
  items: readonly At<T>[],
  keyOf: (item: T) => K,
  key: string,
  faults: Faults,
): Map<K, T> {
  return mapOf(
    withUniqueKeys(items, keyOf, key, faults).map(({ item }) => item),
    keyOf,
  );
}

const mapOf = <T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T> =>
  new Map(items.map((item) => [keyOf(item), freeze(item)]));

/** The id under which a map keeps a thing. */
const id = <K extends string>(thing: { readonly id: K }): K => thing.id;

/** The board of a file; undefined where it has no id to go by. Faults are told to `faults`. */
export function readBoard(file: JsonObject, faults: Faults): Board | undefined {
  const outer = boardReader(file, [], faults);
  const brief = part(file, 'brief', [], faults);
  const constraints = part(brief, 'constraints', ['brief'], faults);
  const sketch = part(file, 'sketch', [], faults);
  const goals = readGoals(brief['goals'], ['brief', 'goals'], faults);
  const metrics = readMetrics(brief['metrics'], ['brief', 'metrics'], faults);
  const nodes = mapOf(readNodes(file['nodes'], faults), id);
  const list = <T>(
    holder: JsonObject,
    key: string,
    reader: (value: unknown, path: Path, faults: Faults) => T | undefined,
    path: Path = [key],
  ) => readList(holder[key], path, faults, at(reader, faults));
  const edges = withUniqueKeys(list(file, 'edges', readEdge), id, 'id', faults);
  const records = list(sketch, 'records', readSketchRecord, ['sketch', 'records']);
  if (!outer) return undefined;
  return Object.freeze({
    title: '',
    ...outer.known,
    ...freeze(outer.extra),
    brief: freeze(readBrief(brief, ['brief'], faults) ?? {}),
    constraints: freeze(readConstraints(constraints, ['brief', 'constraints'], faults) ?? {}),
    goals: keyed(goals, id, 'id', faults),
    metrics: keyed(metrics, id, 'id', faults),
    nodes,
    edges: mapOf(soundEdges(edges, nodes, faults), id),
    muted: keyed(list(file, 'muted', readMute), muteKey, 'rule', faults),
    components: keyed(list(file, 'components', readOwnComponent), id, 'id', faults),
    settings: freeze(readSettings(file['settings'] ?? {}, ['settings'], faults) ?? {}),
    sketch: keyed(records, id, 'id', faults),
    drawings: freeze(part(sketch, 'drawings', ['sketch'], faults)),
    assets: mapOf(
      readAssets(part(file, 'assets', [], faults), ['assets'], faults),
      ({ hash }) => hash,
    ),
  });
}
