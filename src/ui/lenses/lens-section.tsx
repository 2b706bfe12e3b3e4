import { useId } from 'react';
import type { ReactNode } from 'react';

interface LensSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A titled part of a lens. */
export function LensSection({ title, note, children }: LensSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-b border-line px-4 py-3">
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3 id={id} className="text-12 font-semibold">
          {title}
        </h3>
        {note !== undefined && <span className="text-11 text-soft">{note}</span>}
      </div>
      {children}
    </section>
  );
}
