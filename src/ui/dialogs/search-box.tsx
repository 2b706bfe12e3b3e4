import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';

import { controlLook } from '../primitives/field';

interface SearchBoxProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The arrow down: into what was found. */
  readonly onLeave: () => void;
  /** Enter, once something is asked for: what is chosen of what was found. */
  readonly onTake?: () => void;
}

/** The search of a tab. Escape empties it first; the next one closes the dialog. */
export function SearchBox(props: SearchBoxProps) {
  const { ref, label, placeholder, value, onChange, onLeave, onTake } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Enter' && value !== '' && onTake) onTake();
    else if (event.key === 'Escape' && value !== '') onChange('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative min-w-40 flex-1">
      <Search
        size={15}
        aria-hidden="true"
        className="pointer-events-none absolute top-[9px] left-[10px] text-soft"
      />
      <input
        ref={ref}
        type="search"
        {...(value === '' ? {} : { 'data-own-escape': '' })}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        className={`${controlLook} pl-[30px]`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
