import { useId, useState } from 'react';

import type { ComponentId } from '../../core/ids';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { useComponentSearch } from '../components/use-component-search';
import { controlLook } from '../primitives/field';

interface ComponentPickerProps {
  readonly onPick: (component: ComponentId | null) => void;
  readonly onClose: () => void;
}

/** Changes what a node is: type, arrow to it, Enter. Its label and its connections stay. */
export function ComponentPicker({ onPick, onClose }: ComponentPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const matches = useComponentSearch(query).slice(0, 8);
  const count = matches.length + 1;
  const pick = (index: number) => onPick(matches[index]?.definition.id ?? null);
  return (
    <div className="relative">
      <input
        // The picker opens because the user asked for it, so it takes the keyboard.
        ref={(input) => input?.focus()}
        role="combobox"
        aria-label={en.properties.change}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={`${id}-${active}`}
        autoComplete="off"
        className={controlLook}
        placeholder={en.components.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive((active + 1) % count);
          else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
          else if (event.key === 'Enter') pick(active);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={onClose}
      />
      <ul
        id={id}
        role="listbox"
        aria-label={en.components.label}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-auto rounded-[10px] border border-line bg-panel p-1 shadow-float"
      >
        {[...matches.map(({ definition }) => definition), null].map((definition, index) => (
          <li
            key={definition?.id ?? ''}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={`flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[7px] px-2 ${index === active ? 'bg-pressed' : 'hover:bg-hover'}`}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(index);
            }}
          >
            {definition === null ? (
              <span className="text-soft">{en.properties.plainBox}</span>
            ) : (
              <>
                <ComponentIcon definition={definition} />
                {definition.name}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
