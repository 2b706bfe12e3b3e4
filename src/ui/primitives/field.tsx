import type { ReactNode } from 'react';

import { addsTo } from './adds-to';

interface FieldProps {
  readonly label: string;
  readonly htmlFor: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/**
 * A labelled control; the label stands above and stays visible while one types. In a grid the
 * labels of a row end on one line and the controls start on one, also where a label is longer or
 * something stands below a control.
 */
export function Field({ label, htmlFor, hint, children }: FieldProps) {
  return (
    <div className="row-span-2 grid min-w-0 grid-cols-1 grid-rows-subgrid gap-1">
      <label htmlFor={htmlFor} className="self-end text-12 font-medium text-soft">
        {label}
        {hint !== undefined && addsTo(label, hint) && (
          <span className="font-normal"> · {hint}</span>
        )}
      </label>
      <div className="flex min-w-0 flex-col gap-1">{children}</div>
    </div>
  );
}

/** The look that every text control shares. */
export const controlLook =
  'min-h-[33px] w-full min-w-0 rounded-[7px] border border-line bg-panel px-2.5 py-1.5 text-13 text-text transition-colors duration-150 hover:border-field focus:border-focus focus:outline-none focus:ring-1 focus:ring-focus disabled:opacity-60';
