interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label className="relative flex min-h-8 shrink-0 cursor-pointer items-start gap-3 has-disabled:opacity-50">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{label}</span>
        {hint !== undefined && <span className="block text-12 text-soft">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="peer absolute inset-0 size-full cursor-pointer opacity-0"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span
        aria-hidden="true"
        className="relative mt-px h-[18px] w-8 shrink-0 rounded-full bg-field transition-colors duration-150 peer-checked:bg-text peer-focus-visible:outline-2 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus after:absolute after:top-0.5 after:left-0.5 after:size-3.5 after:rounded-full after:bg-panel after:transition-transform after:duration-150 peer-checked:after:translate-x-3.5"
      />
    </label>
  );
}
