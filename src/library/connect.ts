import type { EdgeFlow, Flow } from '../core/flow';
import { FLOWS } from '../core/flow';
import type { ComponentId } from '../core/ids';
import type { ComponentDefinition } from './component';
import { CONVERSIONS, DOUBTFUL, IMPOSSIBLE, type ConnectionRule } from './connection-rules';
import { isBriefCard, type Library } from './library';
import { meaningOf } from './own-components';
import { readsFrom } from './store-reads';

export type ConnectionLevel = 'ok' | 'conversion' | 'doubtful' | 'impossible';

export interface Connection {
  readonly level: ConnectionLevel;
  /** `note` when impossible: the line is kept, and carries nothing. */
  readonly flow: EdgeFlow;
  /** What is odd, in one sentence; on doubtful and impossible connections. */
  readonly message?: string;
  /** What to put in between, in order. */
  readonly insert?: readonly ComponentId[];
  /** The edge should run from `to` to `from`: a service reads a store, and data flows back. */
  readonly reversed?: true;
}

/** A component, or undefined for a plain box, a group, or a kind that the library lacks. */
type End = ComponentDefinition | undefined;

// The more a flow says, the earlier it is taken.
const SPECIFIC: readonly Flow[] = [
  'control',
  'alerts',
  'model',
  'labels',
  'dataset',
  'predictions',
  'features',
  'embeddings',
  'candidates',
  'response',
  'request',
  'records',
  'events',
  'metrics',
];

const before = (first: Flow): readonly Flow[] => [
  first,
  ...SPECIFIC.filter((flow) => flow !== first),
];
const MODEL_FIRST = before('model');
const REQUEST_FIRST = before('request');

const rulesByPair = (rules: readonly ConnectionRule[]): ReadonlyMap<string, ConnectionRule> => {
  const byPair = new Map<string, ConnectionRule>();
  for (const rule of rules) {
    const pair = `${rule.from}>${rule.to}`;
    if (!byPair.has(pair)) byPair.set(pair, rule);
  }
  return byPair;
};
const doubtful = rulesByPair(DOUBTFUL);
const impossible = rulesByPair(IMPOSSIBLE);

/**
 * What a line drawn from one component to another carries, and whether that makes sense. A
 * service and a store it reads give the read edge whichever way the line was drawn: then
 * `reversed` is set.
 */
export function connect(library: Library, from: End, to: End): Connection {
  const reader = from && meaningOf(from);
  const store = to && meaningOf(to);
  if (reader && store && readsFrom(reader, store)) {
    const read = connectAsDrawn(library, to, from);
    if (read.level === 'ok' || read.level === 'conversion') return { ...read, reversed: true };
  }
  return connectAsDrawn(library, from, to);
}

/** An own kind without a base connects like a plain box. */
const known = (end: End): End => (end && meaningOf(end) === undefined ? undefined : end);

/** Like `connect`, never reversed: for text, where the arrow was written on purpose. */
export function connectAsDrawn(library: Library, start: End, end: End): Connection {
  const from = known(start);
  const to = known(end);
  if ((from && isBriefCard(from)) || (to && isBriefCard(to)))
    return { level: 'ok', flow: 'control' };
  if (!from || !to) {
    return { level: 'ok', flow: from?.outputs[0] ?? to?.inputs[0] ?? 'note' };
  }
  for (const level of ['ok', 'conversion'] as const) {
    for (const flow of mostTelling(from, to)) {
      if (!from.outputs.includes(flow) || levelInto(flow, to) !== level) continue;
      return { level, flow: flow === 'events' && sendsNumbers(from, to) ? 'metrics' : flow };
    }
  }
  if (governs(from)) return { level: 'ok', flow: 'control' };
  // Only what a component is for may be doubtful; by its telemetry anything would fit anything.
  const [primary] = from.outputs;
  const rules = primary ? rulesInto(doubtful, primary, to) : [];
  if (primary && rules.length > 0) {
    return { level: 'doubtful', flow: primary, ...explanation(library, from, to, rules) };
  }
  return refusal(library, from, to);
}

/**
 * Judges an edge whose flow is given. A line with no meaning between components that cannot be
 * connected is impossible, so that the reason can be shown; any other such line is fine.
 */
export function judge(library: Library, flow: EdgeFlow, start: End, end: End): Connection {
  const from = known(start);
  const to = known(end);
  if ((from && isBriefCard(from)) || (to && isBriefCard(to))) return { level: 'ok', flow };
  if (flow === 'note') {
    const drawn = connectAsDrawn(library, from, to);
    return drawn.level === 'impossible' ? drawn : { level: 'ok', flow };
  }
  if (from && to && ((governs(from) && levelOutOf(flow, from)) || isWatched(flow, to)))
    return { level: 'ok', flow };
  const given = from ? levelOutOf(flow, from) : 'ok';
  const taken = to ? levelInto(flow, to) : 'ok';
  if (!given)
    return from && to ? refusal(library, from, to) : { level: 'impossible', flow: 'note' };
  if (taken) return { level: given === 'ok' ? taken : given, flow };
  const rules = to ? rulesInto(doubtful, flow, to) : [];
  const [rule] = rules;
  if (rule && from && to) {
    return { level: 'doubtful', flow, ...explanation(library, from, to, rules) };
  }
  if (rule) return { level: 'doubtful', flow, message: rule.message, insert: rule.insert };
  return from && to ? refusal(library, from, to, flow) : { level: 'impossible', flow: 'note' };
}

/** Every flow that an edge between the two may carry, the most telling first. */
export function legalFlows(library: Library, start: End, end: End): Flow[] {
  const from = known(start);
  const to = known(end);
  const carried = from?.outputs ?? FLOWS;
  return SPECIFIC.filter(
    (flow) => carried.includes(flow) && judge(library, flow, from, to).level !== 'impossible',
  );
}

/**
 * What hands a model on is drawn for the model, whatever it signals besides; and a caller calls
 * what answers calls, whatever else it could bring along.
 */
function mostTelling(
  { outputs: [primary] }: ComponentDefinition,
  { inputs: [first] }: ComponentDefinition,
): readonly Flow[] {
  if (primary === 'model') return MODEL_FIRST;
  return primary === 'request' && first === 'request' ? REQUEST_FIRST : SPECIFIC;
}

/** Rules of access and deletion hold for whatever they point at, and it need not take part. */
const governs = (from: ComponentDefinition): boolean => meaningOf(from) === 'privacy-controls';

/** Whatever runs has a latency, errors and a cost. */
const isWatched = (flow: Flow, to: ComponentDefinition): boolean =>
  flow === 'metrics' && meaningOf(to) === 'system-monitor';

/** A monitor that takes numbers first is sent numbers, not the events that it takes as well. */
const sendsNumbers = (from: ComponentDefinition, to: ComponentDefinition): boolean =>
  to.inputs[0] === 'metrics' && from.outputs.includes('metrics');

function levelInto(flow: Flow, to: ComponentDefinition): 'ok' | 'conversion' | undefined {
  if (to.inputs.includes(flow)) return 'ok';
  const converts = CONVERSIONS[flow]?.some((other) => to.inputs.includes(other));
  return converts ? 'conversion' : undefined;
}

function levelOutOf(flow: Flow, from: ComponentDefinition): 'ok' | 'conversion' | undefined {
  if (from.outputs.includes(flow)) return 'ok';
  return from.outputs.some((own) => CONVERSIONS[own]?.includes(flow)) ? 'conversion' : undefined;
}

/** The rules for this flow, in the order of the component's inputs. */
const rulesInto = (
  rules: ReadonlyMap<string, ConnectionRule>,
  flow: Flow,
  to: ComponentDefinition,
): ConnectionRule[] => to.inputs.flatMap((input) => rules.get(`${flow}>${input}`) ?? []);

function refusal(
  library: Library,
  from: ComponentDefinition,
  to: ComponentDefinition,
  flow?: Flow,
): Connection {
  const outputs = flow === undefined ? from.outputs : [flow];
  const rules = outputs.flatMap((output) => rulesInto(impossible, output, to));
  return { level: 'impossible', flow: 'note', ...explanation(library, from, to, rules) };
}

/** The first rule whose insertion can be wired; else its words with a bridge that was searched. */
function explanation(
  library: Library,
  from: ComponentDefinition,
  to: ComponentDefinition,
  rules: readonly ConnectionRule[],
): { message: string; insert: readonly ComponentId[] } {
  const wired = rules.find(({ insert }) => isWired(library, [from.id, ...insert, to.id]));
  if (wired) return { message: wired.message, insert: wired.insert };
  const message =
    rules[0]?.message ??
    `${from.name} gives ${from.outputs.join(', ')}; ${to.name} takes ${to.inputs.join(', ') || 'nothing'}.`;
  return { message, insert: bridge(library, from, to) };
}

/** Whether every two neighbours connect without a doubt. An empty insertion is no help, hence true. */
function isWired(library: Library, ids: readonly ComponentId[]): boolean {
  return (
    ids.length === 2 ||
    ids.slice(1).every((id, index) => {
      const from = library.get(ids[index]);
      const to = library.get(id);
      return from !== undefined && to !== undefined && fits(from, to);
    })
  );
}

const fits = (from: ComponentDefinition, to: ComponentDefinition): boolean =>
  from.outputs.some((flow) => levelInto(flow, to) !== undefined);

/** One component that takes the first one's primary output as it is, and gives what the other takes. */
function bridge(
  library: Library,
  from: ComponentDefinition,
  to: ComponentDefinition,
): readonly ComponentId[] {
  const [primary] = from.outputs;
  const found = library.placeable.find(
    (between) =>
      primary !== undefined &&
      between.inputs.includes(primary) &&
      between.outputs[0] !== undefined &&
      to.inputs.includes(between.outputs[0]),
  );
  return found ? [found.id] : [];
}
