interface EarlyKeysProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
}

/** Takes what is typed while the box itself is still loading, so that no key press is lost. */
export function EarlyKeys({ label, value, onType, onEnter, onEscape }: EarlyKeysProps) {
  return (
    <input
      ref={(input) => input?.focus()}
      aria-label={label}
      className="sr-only"
      value={value}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
        else if (event.key === 'Escape') onEscape();
        // It would leave the field, which is all there is yet.
        else if (event.key !== 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
