import { useId } from 'react';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onPick: (value: T) => void;
}

/** One of a few, side by side: radio buttons that look like one control. */
export function Segments<T extends string>({ label, value, options, onPick }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="float-left mb-1 text-12 font-medium text-soft">{label}</legend>
      <div className="clear-both flex rounded-[8px] border border-line bg-ground p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative flex min-h-8 flex-1 cursor-pointer items-center justify-center rounded-[6px] border border-transparent px-2 text-center font-medium text-soft transition-colors duration-150 has-checked:border-line has-checked:bg-panel has-checked:text-text has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
