import { en } from '../../strings/en';
import { DIFFICULTIES, DOMAINS, EXAMPLE_SIZES, type Example, type ExampleSize } from '../example';
import { controlLook } from '../primitives/field';
import { countsOf, type ExampleFilter } from './filter-examples';

interface ExampleFiltersProps {
  readonly examples: readonly Example[];
  readonly filter: ExampleFilter;
  readonly size: ExampleSize;
  readonly onFilter: (filter: ExampleFilter) => void;
  readonly onSize: (size: ExampleSize) => void;
}

type FilterProps = Pick<ExampleFiltersProps, 'examples' | 'filter' | 'onFilter'>;

/** Each value says how many examples it would leave. */
export function DomainChips({ examples, filter, onFilter }: FilterProps) {
  const text = en.gallery;
  const domains = countsOf(examples, filter, 'domain');
  const all = [...domains.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div
      role="group"
      aria-label={text.domain}
      className="flex flex-wrap gap-1.5 px-5 pb-3 phone:hidden"
    >
      {[null, ...DOMAINS].map((domain) => {
        const count = domain === null ? all : (domains.get(domain) ?? 0);
        const chosen = filter.domain === domain;
        return (
          <button
            key={domain ?? 'all'}
            type="button"
            aria-pressed={chosen}
            disabled={count === 0 && !chosen}
            className={`inline-flex min-h-[26px] items-center gap-1.5 rounded-full border px-2.5 text-12 font-medium transition-colors duration-150 disabled:opacity-45 ${
              chosen
                ? 'border-text bg-text text-panel'
                : 'border-line bg-panel text-text enabled:hover:border-field'
            }`}
            onClick={() => onFilter({ ...filter, domain: chosen ? null : domain })}
          >
            {domain === null ? text.all : text.domains[domain]}
            <span className={chosen ? '' : 'text-soft'}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Difficulty, task and size as lists; on a phone the domain as well, which is chips elsewhere. */
export function ExampleFilters({ examples, filter, size, onFilter, onSize }: ExampleFiltersProps) {
  const text = en.gallery;
  const domains = countsOf(examples, filter, 'domain');
  const difficulties = countsOf(examples, filter, 'difficulty');
  const tasks = countsOf(examples, filter, 'task');
  const taskNames = new Map(examples.map(({ task, taskName }) => [task, taskName]));
  return (
    <div className="flex min-w-0 gap-2 phone:grid phone:w-full phone:grid-cols-2">
      <div className="hidden phone:block">
        <Choice
          label={text.domain}
          any={text.all}
          value={filter.domain}
          options={DOMAINS.map((value) => [value, text.domains[value], domains.get(value) ?? 0])}
          onPick={(domain) => onFilter({ ...filter, domain })}
        />
      </div>
      <Choice
        label={text.difficulty}
        any={text.anyDifficulty}
        value={filter.difficulty}
        options={DIFFICULTIES.map((value) => [
          value,
          text.difficulties[value],
          difficulties.get(value) ?? 0,
        ])}
        onPick={(difficulty) => onFilter({ ...filter, difficulty })}
      />
      <Choice
        label={text.task}
        any={text.anyTask}
        value={filter.task}
        options={[...taskNames].map(([value, name]) => [value, name, tasks.get(value) ?? 0])}
        onPick={(task) => onFilter({ ...filter, task })}
      />
      <select
        aria-label={text.size}
        className={`${controlLook} h-[33px] !w-auto phone:!w-full`}
        value={size}
        onChange={({ target }) =>
          onSize(EXAMPLE_SIZES.find((each) => each === target.value) ?? 'full')
        }
      >
        {EXAMPLE_SIZES.map((each) => (
          <option key={each} value={each}>
            {text.sizes[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, name: string, count: number])[];
  readonly onPick: (value: T | null) => void;
}

function Choice<T extends string>({ label, any, value, options, onPick }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      className={`${controlLook} h-[33px] !w-auto max-w-44 phone:!w-full`}
      value={value ?? ''}
      onChange={({ target }) =>
        onPick(options.find(([each]) => each === target.value)?.[0] ?? null)
      }
    >
      <option value="">{any}</option>
      {options.map(([each, name, count]) => (
        <option key={each} value={each} disabled={count === 0 && each !== value}>
          {en.gallery.counted(name, count)}
        </option>
      ))}
    </select>
  );
}
