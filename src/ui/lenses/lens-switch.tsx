import { X } from 'lucide-react';
import { useId } from 'react';

import { LENSES, lensOff, toggleLens } from '../../session/lens';
import type { Lens } from '../../session/lens';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { lensIcons } from './lens-icons';

/** The lens that is on, with the others one click away. */
export function LensSwitch({ on }: { readonly on: Lens }) {
  const id = useId();
  return (
    <div className="border-b border-line">
      <div
        role="group"
        aria-label={en.lenses.pick}
        className="flex justify-between border-b border-line px-3 py-1.5"
      >
        {LENSES.map((lens, index) => (
          <LensButton key={lens} lens={lens} shortcut={String(index + 1)} isOn={lens === on} />
        ))}
      </div>
      <section aria-labelledby={id} className="flex items-start gap-2 px-4 pt-3 pb-3">
        <div className="min-w-0 flex-1">
          <h2 id={id} className="text-14 font-semibold">
            {en.lensNames[on]}
          </h2>
          <p className="text-12 text-soft">{en.lenses.questions[on]}</p>
        </div>
        <IconButton size="small" label={en.lenses.off} tipAlign="end" tip="below" onClick={lensOff}>
          <X size={15} aria-hidden="true" />
        </IconButton>
      </section>
    </div>
  );
}

interface LensButtonProps {
  readonly lens: Lens;
  readonly shortcut: string;
  readonly isOn: boolean;
}

function LensButton({ lens, shortcut, isOn }: LensButtonProps) {
  const Icon = lensIcons[lens];
  return (
    <button
      type="button"
      aria-label={en.lensNames[lens]}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      title={`${en.lensNames[lens]} (${shortcut})`}
      className={`flex size-8 items-center justify-center rounded-[7px] transition-colors duration-150 ${
        isOn ? 'bg-text text-panel' : 'text-soft hover:bg-hover hover:text-text'
      }`}
      onClick={() => toggleLens(lens)}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
