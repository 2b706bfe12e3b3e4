import { faultAt, type BoardFileError } from './faults';
import { MAX_BYTES, MAX_DEPTH, MAX_VALUES } from './limits';

interface Found {
  /** From the inside out. */
  readonly steps: (string | number)[];
  readonly reason: string;
}

const found = (reason: string): Found => ({ steps: [], reason });

function inside(fault: Found | undefined, step: string | number): Found | undefined {
  fault?.steps.push(step);
  return fault;
}

/**
 * The first place that is not plain, bounded JSON; undefined when all is.
 *
 * Everything after it may recurse and trust keys: nesting is bounded, and no key is `__proto__`,
 * which would set the prototype of an object that it is copied into. Objects of a program may hold
 * `undefined`, which means absent, and may repeat one object without end, which the limits stop.
 */
export function checkJson(value: unknown): BoardFileError | undefined {
  let values = MAX_VALUES;
  let characters = MAX_BYTES;

  function check(value: unknown, depth: number): Found | undefined {
    values--;
    if (typeof value === 'string') characters -= value.length;
    if (values < 0 || characters < 0) return found('holds more than a board can');
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? undefined : found('is not a finite number');
    }
    if (typeof value !== 'object') return found('is not plain JSON');
    if (depth > MAX_DEPTH) return found('is nested too deeply');
    return Array.isArray(value) ? checkList(value, depth + 1) : checkObject(value, depth + 1);
  }

  function checkList(list: readonly unknown[], depth: number): Found | undefined {
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      const fault = item === undefined ? found('is missing') : check(item, depth);
      if (fault) return inside(fault, index);
    }
    return undefined;
  }

  function checkObject(object: object, depth: number): Found | undefined {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) return found('is not plain JSON');
    for (const [key, part] of Object.entries(object)) {
      characters -= key.length;
      const fault =
        key === '__proto__' ? found('is a name that no board uses') : checkPart(part, depth);
      if (fault) return inside(fault, key);
    }
    return undefined;
  }

  const checkPart = (part: unknown, depth: number): Found | undefined =>
    part === undefined ? undefined : check(part, depth);

  const fault = check(value, 0);
  return fault && faultAt(fault.steps.toReversed(), fault.reason);
}
