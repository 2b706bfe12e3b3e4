import { useId } from 'react';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a panel. */
export function Section({ title, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-b border-line p-4">
      <div className="flex min-h-[24px] items-center justify-between gap-2">
        <h3 id={id} className="text-13 font-semibold">
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
