import { X } from 'lucide-react';
import { useEffect, useState } from 'react';

import { endHealOffer, healOffer, type HealOffer } from '../../session/heal-offer';
import { cameraControl } from '../../session/camera';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';

const SHOWN_MS = 10_000;

/** After a deletion in a chain: the way to join what is left, for a while or until the board changes. */
export default function HealBar() {
  const open = useStore(healOffer, (state) => state.open);
  return open === null ? null : <Bar key={JSON.stringify(open.changes)} offer={open} />;
}

function Bar({ offer }: { readonly offer: HealOffer }) {
  const { document } = useWorkspace();
  const [held, setHeld] = useState(false);
  useEffect(() => document.subscribe(endHealOffer), [document]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(endHealOffer, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held]);

  const heal = () => {
    document.beginStep();
    const result = document.apply(offer.changes);
    announce(result.ok ? en.healing.done : en.canvas.refused);
    endHealOffer();
    cameraControl.getState().control?.focus();
  };
  return (
    <div className="pointer-events-none absolute inset-x-3 bottom-18 z-10 flex justify-center phone:bottom-32">
      <div
        role="alert"
        className="pointer-events-auto flex items-center gap-3 rounded-[10px] border border-line bg-panel py-2 pr-2 pl-4 shadow-float"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p>{en.healing.gap(offer.deleted)}</p>
        <Button className="shrink-0 whitespace-nowrap" onClick={heal}>
          {en.healing.connect}
        </Button>
        <IconButton label={en.status.dismiss} tipAlign="end" onClick={endHealOffer}>
          <X size={15} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
