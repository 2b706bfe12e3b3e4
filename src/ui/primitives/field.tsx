import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly htmlFor: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A labelled control; the label stands above and stays visible while one types. */
export function Field({ label, htmlFor, hint, children }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={htmlFor} className="text-12 font-medium text-soft">
        {label}
        {hint !== undefined && hint !== '' && <span className="font-normal"> · {hint}</span>}
      </label>
      {children}
    </div>
  );
}

/** The look that every text control shares. */
export const controlLook =
  'w-full min-w-0 rounded-[7px] border border-line bg-panel px-2.5 py-1.5 text-13 text-text transition-colors duration-150 hover:border-field focus:border-focus focus:outline-none focus:ring-1 focus:ring-focus disabled:opacity-60';
