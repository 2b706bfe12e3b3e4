/** One reason why a file cannot be a board, and where: `nodes[3].position.x`; '' is the whole file. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** The first faults of a file, in the order in which they were found. */
export interface BoardFileError {
  readonly faults: readonly Fault[];
}

const MAX_FAULTS = 10;

export type Step = string | number;
export type Path = readonly Step[];

const NAME = /^[A-Za-z_$][\w$]*$/;

function printStep(step: Step, isFirst: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!NAME.test(step)) return `[${JSON.stringify(step.slice(0, 40))}]`;
  return isFirst ? step : `.${step}`;
}

const printPath = (path: Path): string =>
  path.map((step, index) => printStep(step, index === 0)).join('');

/** Collects what is wrong with a file. */
export class Faults {
  readonly #list: Fault[] = [];
  #count = 0;

  /** The reader leaves out what is faulty instead of refusing the file. */
  readonly isLenient: boolean;

  constructor(isLenient: boolean) {
    this.isLenient = isLenient;
  }

  add(path: Path, reason: string): void {
    this.#count++;
    if (this.#list.length < MAX_FAULTS) this.#list.push({ path: printPath(path), reason });
  }

  get count(): number {
    return this.#count;
  }

  get error(): BoardFileError {
    return { faults: this.#list };
  }
}

export const faultAt = (path: Path, reason: string): BoardFileError => ({
  faults: [{ path: printPath(path), reason }],
});

/** The first fault in one line, and how many more were found. */
export function describeFileError({ faults }: BoardFileError): string {
  const [first, ...more] = faults;
  if (!first) return 'This is not a board file.';
  const place = first.path === '' ? 'The file' : first.path;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${place} ${first.reason}${rest}.`;
}
