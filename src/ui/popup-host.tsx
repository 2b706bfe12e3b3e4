import { useEffect } from 'react';

import { closePopup, popup, type Popup } from '../session/popup';
import { en } from '../strings/en';
import { loadPopup, popupParts } from './popup-parts';
import { EarlyKeys } from './quick-add/early-keys';
import { useFocusBack } from './use-focus-back';
import { useStore } from './use-store';

/** The palette, the help or the search, if one is open: it has the keyboard from the first press on. */
export function PopupHost() {
  const open = useStore(popup, (state) => state.open);
  return open === null ? null : <OpenPopup key={open} which={open} />;
}

function OpenPopup({ which }: { readonly which: Popup }) {
  const parts = useStore(popupParts, (state) => state);
  const typed = useStore(popup, (state) => state.typed);
  useFocusBack(isLost);
  useEffect(() => {
    // Offline before the first time it cannot be had; the next key press tries again.
    loadPopup(which).catch(() => {});
  }, [which]);
  if (which === 'palette' && parts.palette) return <parts.palette />;
  if (which === 'help' && parts.help) return <parts.help />;
  if (which === 'find' && parts.find) return <parts.find />;
  return (
    <EarlyKeys
      // The words of the popups come with them.
      label={en.tools.label}
      value={typed}
      onType={(text) => popup.setState({ typed: text })}
      onEnter={() => popup.setState({ accepted: true })}
      onEscape={closePopup}
    />
  );
}

/** Unless the keyboard has gone elsewhere meanwhile. */
const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
