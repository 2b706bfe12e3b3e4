import {
  compareText,
  inOrder,
  orderedNodes,
  type Asset,
  type Board,
  type BoardNode,
  type Constraints,
  type Edge,
  type Goal,
  type Metric,
  type Mute,
  type OwnComponent,
  type OwnProperty,
  type Settings,
  type SketchRecord,
} from '../board';
import type { JsonObject } from '../json';
import { assertNever } from '../result';
import { isObject } from './is-object';
import { FORMAT, VERSION } from './version';
import { byKey, unlessEmpty, writeObject } from './write-object';

/**
 * The text of a board file: the same board always gives the same text, and a small edit a small
 * difference. Ends with a line break.
 */
export const serialiseBoard = (board: Board): string =>
  `${JSON.stringify(boardToJson(board), null, 2)}\n`;

/** A board as its file holds it, for programs. It shares frozen parts with the board. */
export const boardToJson = (board: Board): JsonObject =>
  writeObject(
    {
      format: FORMAT,
      version: VERSION,
      id: board.id,
      title: board.title,
      brief: unlessEmpty(brief(board)),
      nodes: orderedNodes(board).map(node),
      edges: byId(board.edges).map(edge),
      sketch: unlessEmpty(sketch(board)),
      muted: unlessEmpty(byId(board.muted).map(mute)),
      settings: unlessEmpty(settings(board.settings)),
      components: unlessEmpty(byId(board.components).map(ownComponentToJson)),
      assets: unlessEmpty(byKey(Object.fromEntries([...board.assets].map(asset)))),
    },
    board.extra,
  );

/** The items of a collection by their keys. */
const byId = <T>(items: ReadonlyMap<string, T>): T[] =>
  [...items].toSorted(([a], [b]) => compareText(a, b)).map(([, item]) => item);

function brief(board: Board): JsonObject {
  const { problem, task, target, baseline, assumptions, profile, extra } = board.brief;
  return writeObject(
    {
      problem,
      task,
      target,
      baseline,
      goals: unlessEmpty(inOrder(board.goals).map(goal)),
      metrics: unlessEmpty(inOrder(board.metrics).map(metric)),
      constraints: unlessEmpty(constraints(board.constraints)),
      assumptions,
      profile: profile && byKey(profile),
    },
    extra,
  );
}

const goal = ({ id, text, kind, extra }: Goal): JsonObject =>
  writeObject({ id, text, kind }, extra);

const metric = ({ id, name, kind, serves, extra }: Metric): JsonObject =>
  writeObject({ id, name, kind, serves }, extra);

function constraints(given: Constraints): JsonObject {
  const { privacy, extra } = given;
  return writeObject(
    {
      dau: given.dau,
      requestsPerUserPerDay: given.requestsPerUserPerDay,
      peakQps: given.peakQps,
      latencyP50Ms: given.latencyP50Ms,
      latencyP99Ms: given.latencyP99Ms,
      freshness: given.freshness,
      deadline: given.deadline,
      itemsPerDay: given.itemsPerDay,
      corpus: given.corpus,
      positiveRate: given.positiveRate,
      privacy:
        privacy &&
        writeObject({ personalData: privacy.personalData, notes: privacy.notes }, privacy.extra),
    },
    extra,
  );
}

function node(item: BoardNode): JsonObject {
  const { position, size } = item;
  return writeObject(
    {
      id: item.id,
      type: item.type,
      ...content(item),
      position: { x: position.x, y: position.y },
      size: size && { width: size.width, height: size.height },
      z: item.z,
      parent: item.parent,
      color: item.color,
      link: item.link,
      locked: item.locked,
      pinned: item.pinned,
      ...(item.type === 'component'
        ? { properties: item.properties && byKey(item.properties) }
        : {}),
      serves: item.serves,
      because: item.because,
      notes: item.notes,
    },
    item.extra,
  );
}

/** What only this type of node has; a key of another type may be in `extra`. */
function content(item: BoardNode): { readonly [key: string]: string | undefined } {
  switch (item.type) {
    case 'component':
      return { component: item.component, label: item.label };
    case 'group':
      return { label: item.label };
    case 'note':
    case 'text':
      return { text: item.text };
    case 'brief':
      return { part: item.part };
    default:
      return assertNever(item);
  }
}

function edge({ id, from, to, flow, sides, bends, ...rest }: Edge): JsonObject {
  const { label, split, timing, style, extra } = rest;
  return writeObject(
    {
      id,
      from,
      to,
      flow,
      label,
      split,
      timing,
      sides: sides && writeObject({ from: sides.from, to: sides.to }),
      bends: bends?.map(({ x, y }) => ({ x, y })),
      style,
    },
    extra,
  );
}

function sketch({ sketch, drawings, extra }: Board): JsonObject {
  const kept = extra?.['sketch'];
  return writeObject(
    {
      records: unlessEmpty(byId(sketch).map(sketchRecord)),
      drawings: unlessEmpty(byKey(drawings)),
    },
    isObject(kept) ? kept : {},
  );
}

const sketchRecord = ({ id, record, extra }: SketchRecord): JsonObject =>
  writeObject({ id, record }, extra);

const mute = ({ rule, at, reason, extra }: Mute): JsonObject =>
  writeObject({ rule, at, reason }, extra);

const settings = ({ rules, grouping, strictness, extra }: Settings): JsonObject =>
  writeObject({ rules: rules && byKey(rules), grouping, strictness }, extra);

/** A component as the file of a board or of a library holds it. */
export const ownComponentToJson = (component: OwnComponent): JsonObject => {
  const { id, name, icon, base, properties, extra } = component;
  return writeObject({ id, name, icon, base, properties: properties?.map(ownProperty) }, extra);
};

const ownProperty = (property: OwnProperty): JsonObject =>
  writeObject({
    key: property.key,
    label: property.label,
    kind: property.kind,
    unit: property.unit,
    default: property.default,
    basis: property.basis,
    choices: property.choices,
  });

const asset = ([hash, { mime, data, extra }]: readonly [string, Asset]): [string, JsonObject] => [
  hash,
  writeObject({ mime, data }, extra),
];
