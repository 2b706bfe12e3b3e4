import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly value?: string;
  /** The accessible name, where the title alone would be one of many. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Details that open under their title. */
export function Fold({ title, value, name, children }: FoldProps) {
  return (
    <details className="group">
      <summary
        {...(name === undefined
          ? {}
          : { 'aria-label': value === undefined ? name : `${name}: ${value}` })}
        className="flex min-h-6 list-none items-center gap-1 rounded-[4px] text-12 text-soft hover:text-text"
      >
        <ChevronDown
          size={13}
          aria-hidden="true"
          className="shrink-0 -rotate-90 transition-transform duration-150 group-open:rotate-0"
        />
        <span className="min-w-0 flex-1 truncate" title={title}>
          {title}
        </span>
        {value !== undefined && <span className="shrink-0 font-semibold text-text">{value}</span>}
      </summary>
      <div className="pt-1 pb-1.5">{children}</div>
    </details>
  );
}
