import type { Split } from '../core/flow';
import type { ComponentDefinition } from './component';
import { connect, connectAsDrawn, judge, type Connection } from './connect';
import type { Library } from './library';
import { meaningOf } from './own-components';

type End = ComponentDefinition | undefined;

/** What a new line carries, with the part of the data set that its ends say. */
export interface Inferred extends Connection {
  readonly split?: Split;
}

/** The part of a split data set that a component is there for. */
const PARTS: { readonly [component: string]: Split } = {
  'model-trainer': 'train',
  'online-trainer': 'train',
  'hyperparameter-tuner': 'train',
  sampler: 'train',
  calibrator: 'val',
  'offline-evaluator': 'test',
  'slice-evaluator': 'test',
  backtest: 'test',
};

/**
 * What a line means that someone draws, where it is drawn: the way back of a request is its
 * answer, and from a split each takes the part that it is there for. A read of a store is
 * `reversed`, as with `connect`.
 */
export const infer = (library: Library, from: End, to: End, isWayBack: () => boolean): Inferred =>
  inContext(library, from, to, connect(library, from, to), isWayBack);

/** Like `infer`, never reversed: for text, where the arrow was written on purpose. */
export const inferAsDrawn = (
  library: Library,
  from: End,
  to: End,
  isWayBack: () => boolean,
): Inferred => inContext(library, from, to, connectAsDrawn(library, from, to), isWayBack);

function inContext(
  library: Library,
  from: End,
  to: End,
  drawn: Connection,
  isWayBack: () => boolean,
): Inferred {
  if (drawn.flow === 'dataset' && from && meaningOf(from) === 'data-splitter') {
    const part = to && PARTS[meaningOf(to) ?? ''];
    return part === undefined ? drawn : { ...drawn, split: part };
  }
  // A client asks the system, and answers nobody but its user.
  const asks = from && meaningOf(from) === 'client-app' && !(to && meaningOf(to) === 'end-user');
  if (drawn.flow !== 'request' || drawn.reversed || asks) return drawn;
  if (!reachesCaller(from, to) && !isWayBack()) return drawn;
  const answer = judge(library, 'response', from, to);
  return answer.level === 'ok' || answer.level === 'conversion' ? answer : drawn;
}

/** Nobody but a user asks a client: what else leads to one is an answer, also to an unseen question. */
const reachesCaller = (from: End, to: End): boolean => {
  const asker = from && meaningOf(from);
  return to !== undefined && meaningOf(to) === 'client-app' && asker !== 'end-user';
};
