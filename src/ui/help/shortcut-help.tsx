import { useState } from 'react';

import type { Action } from '../../actions/action';
import { actionList } from '../../actions/action-list';
import { isMac } from '../../actions/attach-keys';
import { shortcutText } from '../../actions/shortcut';
import { closePopup, popup } from '../../session/popup';
import { en } from '../../strings/en';
import { Dialog } from '../dialogs/dialog';
import { settingsState } from '../settings-state';
import { useStore } from '../use-store';
import { groupOf, type ShortcutGroup } from './shortcut-groups';

const ORDER: readonly ShortcutGroup[] = [
  'tools',
  'edit',
  'arrange',
  'move',
  'view',
  'lenses',
  'board',
];

/** All keys, as the actions themselves state them. */
export default function ShortcutHelp() {
  const [query, setQuery] = useState(() => popup.getState().typed);
  const all = useStore(actionList, (state) => state.actions);
  const singleKeys = useStore(settingsState, (state) => state.singleKeys);
  const words = query.trim().toLowerCase();
  const shown = all.filter(
    ({ label, shortcuts = [] }) =>
      shortcuts.length > 0 && `${label} ${shortcuts.join(' ')}`.toLowerCase().includes(words),
  );
  return (
    <Dialog title={en.help.label} size="large" onClose={closePopup}>
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-5">
        <input
          data-first
          type="search"
          aria-label={en.help.search}
          placeholder={en.help.search}
          className="h-9 max-w-80 shrink-0 rounded-[8px] border border-line bg-transparent px-2.5 text-13"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {!singleKeys && <p className="text-12 text-soft">{en.help.singleKeysOff}</p>}
        {shown.length === 0 && <p className="text-13 text-soft">{en.help.nothing}</p>}
        <div className="columns-3 gap-8 phone:columns-1">
          {ORDER.map((group) => {
            const actions = shown.filter((action) => groupOf(action) === group);
            return (
              actions.length > 0 && (
                <section key={group} className="mb-5 break-inside-avoid">
                  <h3 className="mb-1 text-12 font-semibold text-soft">{en.help.groups[group]}</h3>
                  <dl>
                    {actions.map((action) => (
                      <Row key={action.id} action={action} />
                    ))}
                  </dl>
                </section>
              )
            );
          })}
        </div>
      </div>
    </Dialog>
  );
}

function Row({ action: { label, shortcuts = [] } }: { readonly action: Action }) {
  return (
    <div className="flex items-baseline justify-between gap-3 py-0.5 text-13">
      <dt>{label}</dt>
      <dd className="flex flex-wrap justify-end gap-1">
        {shortcuts.map((keys) => (
          <kbd
            key={keys}
            className="rounded-[5px] border border-line px-1.5 text-12 whitespace-nowrap text-soft"
          >
            {shortcutText(keys, isMac())}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
