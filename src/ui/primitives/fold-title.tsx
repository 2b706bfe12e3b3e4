import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** The line that opens details: those have the class `group`, by which the arrow turns. */
export const FoldTitle = ({ children }: { readonly children: ReactNode }) => (
  <summary className="inline-flex min-h-[24px] list-none items-center gap-1 rounded-[4px] text-12 font-medium text-soft hover:text-text">
    <ChevronDown
      size={14}
      aria-hidden="true"
      className="-rotate-90 transition-transform duration-150 group-open:rotate-0"
    />
    {children}
  </summary>
);
