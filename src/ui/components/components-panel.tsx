import { Search } from 'lucide-react';
import { useRef, useState } from 'react';

import { STEPS } from '../../framework/steps';
import { isNamed } from '../../library/search-patterns';
import { en } from '../../strings/en';
import { HidePanel } from '../layout/side-panel';
import { controlLook } from '../primitives/field';
import { stepFill } from '../step-color';
import { useSource, useWorkspace } from '../workspace';
import { ComponentRow } from './component-row';
import { bestMatch } from './best-match';
import { byName } from './by-name';

import { OwnLibrary } from './own-library';
import { PatternSection, usePatternSearch } from './pattern-section';
import { useComponentSearch } from './use-component-search';
import { usePlace } from './use-place';
import { useSections, useSelectedKind } from './use-sections';

/** All that can be placed, by step; a search ranks instead. Arrow keys walk the list. */
export default function ComponentsPanel() {
  const workspace = useWorkspace();
  const library = useSource(workspace.wholeLibrary);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const place = usePlace();
  const near = useSelectedKind()?.definition.id;
  const matches = useComponentSearch(query, near);
  const patterns = usePatternSearch(query);
  const patternsFirst = isNamed(patterns[0], query) || matches.length === 0;
  const sections = useSections();
  const searching = query.trim() !== '';
  const firstStep = STEPS.find((step) => library.byStep(step).length > 0);

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const walk = (by: number) => {
    const all = rows();
    const index = all.findIndex((row) => row === document.activeElement);
    const next = index + by;
    if (next < 0) searchBox.current?.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  const searchBox = useRef<HTMLInputElement>(null);
  const placeBest = async (words: string) => {
    const best = await bestMatch(workspace.wholeLibrary, words, near);
    place(
      best === undefined ? { kind: 'box', label: words } : { kind: 'component', component: best },
    );
  };

  return (
    <div
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event) => {
        const onRow = event.target instanceof Element && event.target.matches('[data-row]');
        if (event.key === 'ArrowDown') walk(1);
        else if (event.key === 'ArrowUp') walk(-1);
        else if (event.key === 'Home' && onRow) rows()[0]?.focus();
        else if (event.key === 'End' && onRow) rows().at(-1)?.focus();
        else if (event.key === 'Escape' && onRow) searchBox.current?.focus();
        else return;
        event.preventDefault();
      }}
    >
      <div className="flex shrink-0 items-center gap-1 p-3 pr-2 pb-2">
        <div className="relative min-w-0 flex-1">
          <Search
            size={15}
            aria-hidden="true"
            className="pointer-events-none absolute top-[9px] left-[10px] text-soft"
          />
          <input
            ref={searchBox}
            type="search"
            aria-label={en.components.search}
            placeholder={en.components.label}
            autoComplete="off"
            spellCheck={false}
            value={query}
            className={`${controlLook} pl-[30px]`}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('');
              else if (event.key === 'Enter' && searching) {
                const [pattern] = patternsFirst ? patterns : [];
                if (pattern !== undefined) place({ kind: 'pattern', pattern: pattern.pattern.id });
                else void placeBest(event.currentTarget.value.trim());
              } else return;
              event.preventDefault();
            }}
          />
        </div>
        <HidePanel side="left" />
      </div>
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
        {searching ? (
          <>
            {patternsFirst && <PatternSection matches={patterns} />}
            <ul aria-label={en.quickAdd.results}>
              {matches.map(({ definition, matched, marks }, index) => (
                <ComponentRow
                  key={definition.id}
                  definition={definition}
                  first={index === 0}
                  marks={marks}
                  {...(matched === undefined ? {} : { matched })}
                />
              ))}
            </ul>
            {!patternsFirst && <PatternSection matches={patterns} />}
            {matches.length === 0 && patterns.length === 0 && (
              <p className="px-1 py-2 text-soft">{en.components.nothing(query.trim())}</p>
            )}
          </>
        ) : (
          <>
            {sections.map((section, at) => (
              <section
                key={section.id}
                aria-labelledby={`components-${section.id}`}
                className="pt-2"
              >
                <h2
                  id={`components-${section.id}`}
                  className="truncate px-1 py-1.5 text-12 font-medium text-soft"
                >
                  {section.title}
                </h2>
                <ul>
                  {section.components.map((definition, index) => (
                    <ComponentRow
                      key={definition.id}
                      definition={definition}
                      first={at === 0 && index === 0}
                    />
                  ))}
                </ul>
              </section>
            ))}
            {STEPS.map((step) => {
              const components = library.byStep(step).toSorted(byName);
              if (components.length === 0) return null;
              return (
                <div
                  key={step}
                  role="group"
                  aria-labelledby={`components-${step}`}
                  className="pt-2"
                >
                  <h2
                    id={`components-${step}`}
                    className="flex items-center gap-2 px-1 py-1.5 text-12 font-medium text-soft"
                  >
                    <span
                      aria-hidden="true"
                      className={`size-2.5 rounded-[3px] ${stepFill[step]}`}
                    />
                    {en.steps[step]}
                  </h2>
                  <ul>
                    {components.map((definition, index) => (
                      <ComponentRow
                        key={definition.id}
                        definition={definition}
                        first={index === 0 && step === firstStep && sections.length === 0}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
            <PatternSection matches={patterns} />
          </>
        )}
      </div>
      <OwnLibrary />
    </div>
  );
}
