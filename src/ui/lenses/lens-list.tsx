import { LENSES, lensOn } from '../../session/lens';
import type { Lens } from '../../session/lens';
import { en } from '../../strings/en';
import { lensIcons } from './lens-icons';

/** Every lens with the question it answers and its key: what one sees while none is on. */
export function LensList() {
  return (
    <>
      <p className="border-b border-line p-4 text-soft">{en.lenses.lead}</p>
      <ul className="py-1.5">
        {LENSES.map((lens, index) => (
          <li key={lens}>
            <LensRow lens={lens} shortcut={String(index + 1)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LensRow({ lens, shortcut }: { readonly lens: Lens; readonly shortcut: string }) {
  const Icon = lensIcons[lens];
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className="flex w-full items-start gap-3 px-4 py-2.5 text-left hover:bg-hover"
      onClick={() => lensOn(lens)}
    >
      <Icon size={18} aria-hidden="true" className="mt-px shrink-0 text-soft" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{en.lensNames[lens]}</span>
        <span className="block text-12 text-soft">{en.lenses.questions[lens]}</span>
      </span>
      <Key>{shortcut}</Key>
    </button>
  );
}

/** The key of a lens, as a keyboard shows it. Told to assistive technology by the button. */
function Key({ children }: { readonly children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="mt-px min-w-5 shrink-0 rounded-[5px] border border-line px-1 text-center font-sans text-11 text-soft phone:hidden"
    >
      {children}
    </kbd>
  );
}
