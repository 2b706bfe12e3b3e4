import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Kind = 'filled' | 'plain' | 'quiet' | 'danger';

const looks: { readonly [K in Kind]: string } = {
  filled: 'border-transparent bg-text text-panel hover:opacity-90',
  plain: 'border-line bg-panel text-text hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-text hover:bg-hover',
  danger: 'border-line bg-panel text-error hover:bg-error-tint',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: Kind;
  readonly icon?: ReactNode;
}

/** A button with words. At most one filled button a panel. */
export function Button({ kind = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-8 items-center gap-2 rounded-[7px] border px-3 py-1 text-left text-13 font-semibold transition-colors duration-150 disabled:opacity-45 ${looks[kind]} ${className}`}
    >
      {icon}
      {children}
    </button>
  );
}
