import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly value?: string;
  readonly icon?: ReactNode;
  /** Of the title, where it says how something stands. */
  readonly color?: string;
  /** The accessible name, where the title alone would be one of many. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Details that open under their title. */
export function Fold({ title, value, icon, color, name, children }: FoldProps) {
  return (
    <details className="group">
      <summary
        {...(name === undefined
          ? {}
          : { 'aria-label': value === undefined ? name : `${name}: ${value}` })}
        className="flex min-h-[24px] list-none items-center gap-1 rounded-[4px] text-12 text-soft hover:text-text"
      >
        <ChevronDown
          size={13}
          aria-hidden="true"
          className="shrink-0 -rotate-90 transition-transform duration-150 group-open:rotate-0"
        />
        <span
          className="flex min-w-0 flex-1 items-center gap-1"
          title={title}
          {...(color === undefined ? {} : { style: { color } })}
        >
          {icon}
          <span className="min-w-0 text-left [overflow-wrap:anywhere]">{title}</span>
        </span>
        {value !== undefined && <span className="shrink-0 font-semibold text-text">{value}</span>}
      </summary>
      <div className="pt-1 pb-1.5">{children}</div>
    </details>
  );
}
