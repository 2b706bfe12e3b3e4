import type { BoardNode, NodeType } from '../board';
import type { Point } from '../geometry';
import { assertNever } from '../result';
import type { Faults, Path } from './faults';
import { isObject } from './is-object';
import { objectReader } from './read-object';
import { NODE_SHAPES } from './shapes';

const options = {
  elsewhere: ['type'],
  inner: { position: ['x', 'y'], size: ['width', 'height'] },
};
const readers = {
  component: objectReader(NODE_SHAPES.component, options),
  note: objectReader(NODE_SHAPES.note, options),
  text: objectReader(NODE_SHAPES.text, options),
  group: objectReader(NODE_SHAPES.group, options),
  brief: objectReader(NODE_SHAPES.brief, options),
};

/** Where a node is until it is placed: this very object, never an equal one. */
export const UNPLACED: Point = Object.freeze({ x: 0, y: 0 });

/** `feature-store` is labelled "Feature store" where the file gives no label. */
function words(component = ''): string {
  const text = component.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isNodeType = (type: unknown): type is NodeType =>
  typeof type === 'string' && Object.hasOwn(readers, type);

/** One node; undefined when it has faults. A node without a type is a component or a plain box. */
export function readNode(value: unknown, path: Path, faults: Faults): BoardNode | undefined {
  const type = isObject(value) ? (value['type'] ?? 'component') : 'component';
  if (!isNodeType(type)) {
    faults.add([...path, 'type'], `must be one of ${Object.keys(readers).join(', ')}`);
    return undefined;
  }
  switch (type) {
    case 'component': {
      const read = readers.component(value, path, faults);
      if (!read) return undefined;
      const label = words(read.known.component);
      return { type, label, position: UNPLACED, ...read.known, ...read.extra };
    }
    case 'group': {
      const read = readers.group(value, path, faults);
      return read && { type, label: '', position: UNPLACED, ...read.known, ...read.extra };
    }
    case 'note':
    case 'text': {
      const read = readers[type](value, path, faults);
      return read && { type, text: '', position: UNPLACED, ...read.known, ...read.extra };
    }
    case 'brief': {
      const read = readers.brief(value, path, faults);
      return read && { type, part: 'goal', position: UNPLACED, ...read.known, ...read.extra };
    }
    default:
      return assertNever(type);
  }
}
