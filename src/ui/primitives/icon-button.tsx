import type { ComponentProps, ReactNode } from 'react';

interface IconButtonProps extends ComponentProps<'button'> {
  /** The accessible name, and the tooltip's first words. */
  readonly label: string;
  readonly shortcut?: string;
  readonly tip?: 'above' | 'below';
  readonly tipAlign?: 'start' | 'middle' | 'end';
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

const sizes = {
  small: 'size-[24px]',
  medium: 'size-8 phone:size-11',
  large: 'size-9 phone:size-11',
};

/** A button that is only an icon: it has a name, a tooltip with its key, and at least 24 px. */
export function IconButton({
  label,
  shortcut,
  tip = 'above',
  tipAlign = 'middle',
  size = 'medium',
  className = '',
  children,
  ...rest
}: IconButtonProps) {
  const pressed = rest['aria-pressed'] === true;
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(shortcut) })}
      data-tip={shortcut === undefined ? label : `${label}  ${shortcut}`}
      data-tip-side={tip}
      data-tip-align={tipAlign}
      className={`inline-flex shrink-0 items-center justify-center rounded-[7px] transition-colors duration-150 disabled:opacity-40 ${sizes[size]} ${
        pressed ? 'bg-text text-panel' : 'text-text hover:bg-hover'
      } ${className}`}
    >
      {children}
    </button>
  );
}

/** As `aria-keyshortcuts` spells keys: Control, not Ctrl. */
const ariaKeys = (shortcut: string): string => shortcut.replace('Ctrl', 'Control');
