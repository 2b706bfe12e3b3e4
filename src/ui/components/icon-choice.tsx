import { useId } from 'react';

import { ICONS } from '../../render/icons.generated';
import { ICON_BOX, ICON_STROKE, iconPath } from '../../render/icon-path';
import { en } from '../../strings/en';

interface IconChoiceProps {
  readonly value: string;
  readonly onPick: (icon: string) => void;
}

const NAMES = Object.keys(ICONS).toSorted();

/** One of the icons that drawings can show: radio buttons, so that arrow keys walk them. */
export function IconChoice({ value, onPick }: IconChoiceProps) {
  const group = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-12 font-medium text-soft">{en.ownComponents.icon}</legend>
      <div className="grid max-h-[118px] grid-cols-[repeat(auto-fill,minmax(34px,1fr))] gap-0.5 overflow-y-auto rounded-[7px] border border-line p-1">
        {NAMES.map((icon) => (
          <label
            key={icon}
            title={icon.replaceAll('-', ' ')}
            className="relative flex h-[34px] cursor-pointer items-center justify-center rounded-[7px] text-soft hover:bg-hover has-checked:bg-text has-checked:text-panel has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={group}
              aria-label={icon.replaceAll('-', ' ')}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              checked={icon === value}
              onChange={() => onPick(icon)}
            />
            <svg
              width={18}
              height={18}
              viewBox={`0 0 ${ICON_BOX} ${ICON_BOX}`}
              fill="none"
              stroke="currentColor"
              strokeWidth={ICON_STROKE * 0.85}
              strokeLinecap="round"
              strokeLinejoin="round"
              aria-hidden="true"
            >
              <path d={iconPath(icon)} />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
