import { useRef, useState } from 'react';

import { en } from '../../strings/en';
import type { Example, ExampleSize } from '../example';
import { Button } from '../primitives/button';
import { CardGrid } from './card-grid';
import { ExampleCard } from './example-card';
import { DomainChips, ExampleFilters } from './example-filters';
import { ExamplePreview } from './example-preview';
import { fitting, noFilter, type ExampleFilter } from './filter-examples';
import { SearchBox } from './search-box';
import { useSearchFocus } from './use-search-focus';

interface ExamplesTabProps {
  readonly examples: readonly Example[];
  readonly onOpen: (example: Example, size: ExampleSize) => void;
}

/** The gallery of worked architectures. */
export function ExamplesTab({ examples, onOpen }: ExamplesTabProps) {
  const [filter, setFilter] = useState<ExampleFilter>(noFilter);
  const [size, setSize] = useState<ExampleSize>('full');
  const [chosenId, setChosenId] = useState<string>();
  const panel = useRef<HTMLElement>(null);
  const search = useSearchFocus();
  const shown = fitting(examples, filter);
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0];
  const text = en.gallery;
  const ask = (query: string) => setFilter({ ...filter, query });
  return (
    <section
      ref={panel}
      role="tabpanel"
      aria-label={en.dialogs.open.examples}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex flex-wrap gap-2 px-5 pt-4 pb-2.5 phone:pb-3">
        <SearchBox
          ref={search}
          label={text.search}
          placeholder={text.searchHint}
          value={filter.query}
          onChange={ask}
          onLeave={() =>
            panel.current?.querySelector<HTMLElement>('[data-card][tabindex="0"]')?.focus()
          }
          onTake={() => {
            if (chosen !== undefined) onOpen(chosen, size);
          }}
        />
        <ExampleFilters
          examples={examples}
          filter={filter}
          size={size}
          onFilter={setFilter}
          onSize={setSize}
        />
      </div>
      <DomainChips examples={examples} filter={filter} onFilter={setFilter} />
      <div className="flex min-h-0 flex-1 border-t border-line phone:flex-col">
        <div className="min-w-0 flex-1 overflow-y-auto px-5 pt-3 pb-5">
          <p className="mb-2.5 text-12 text-soft">
            <span role="status">{text.found(shown.length)}</span>. {text.copies}{' '}
            <span className="phone:hidden">{text.keys}</span>
          </p>
          {chosen === undefined && (
            <div className="flex flex-col items-start gap-3 py-6">
              <p>{text.nothing}</p>
              <Button onClick={() => setFilter(noFilter)}>{text.clear}</Button>
            </div>
          )}
          <CardGrid
            label={en.dialogs.open.examples}
            className="grid grid-cols-[repeat(auto-fill,minmax(196px,1fr))] gap-3 phone:grid-cols-2"
            onType={(typed) => {
              if (typed !== '') ask(filter.query + typed);
              search.current?.focus();
            }}
          >
            {shown.map((example) => (
              <ExampleCard
                key={example.id}
                example={example}
                size={size}
                chosen={example === chosen}
                onChoose={() => setChosenId(example.id)}
                onOpen={(as) => onOpen(example, as)}
              />
            ))}
          </CardGrid>
        </div>
        {chosen !== undefined && (
          <ExamplePreview example={chosen} size={size} onOpen={(as) => onOpen(chosen, as)} />
        )}
      </div>
    </section>
  );
}
