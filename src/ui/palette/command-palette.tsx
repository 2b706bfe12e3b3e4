import { Command } from 'cmdk';
import * as Dialog from 'radix-ui/dialog';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';

import type { Action } from '../../actions/action';
import { actionList } from '../../actions/action-list';
import { isMac } from '../../actions/attach-keys';
import { shortcutText } from '../../actions/shortcut';
import type { ComponentDefinition } from '../../library/component';
import { cameraControl } from '../../session/camera';
import { closePopup, popup } from '../../session/popup';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { takeKeyboard } from '../quick-add/take-keyboard';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { useEntries, type Entries, type NodeEntry } from './use-entries';

const ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[8px] px-2.5 text-13 data-[selected=true]:bg-pressed phone:min-h-11';

/** Closes first, and waits until the focus is back where it was: what is run may move it. */
const run = (then: () => void) => () => {
  closePopup();
  requestAnimationFrame(() => setTimeout(then));
};

/** Every command, every component and every part of the board, by a few letters of its name. */
export default function CommandPalette() {
  const [query, setQuery] = useState(() => popup.getState().typed);
  const entries = useEntries(query);
  const field = useRef<HTMLInputElement>(null);
  const runs = useRuns();
  const first = entries[0];
  const acceptFirst = useEffectEvent(() => {
    if (first !== undefined) runs.first(first)?.();
  });
  const isAccepted = useStore(popup, ({ accepted }) => accepted);
  // Before all actions have loaded another one answers best.
  const isWhole = useStore(actionList, (state) => state.isWhole);
  useEffect(() => {
    if (isAccepted && isWhole) acceptFirst();
  }, [isAccepted, isWhole]);
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) closePopup();
      }}
    >
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            takeKeyboard(field.current);
          }}
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[62vh] w-[560px] max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col rounded-[12px] border border-line bg-panel p-1.5 shadow-float outline-none"
        >
          <Dialog.Title className="sr-only">{en.palette.label}</Dialog.Title>
          <Command
            label={en.palette.label}
            loop
            shouldFilter={false}
            className="flex min-h-0 flex-col"
          >
            <Command.Input
              ref={field}
              placeholder={en.palette.placeholder}
              className="h-9 w-full shrink-0 rounded-[8px] bg-transparent px-2.5 text-14 outline-none"
              value={query}
              onValueChange={setQuery}
            />
            <Command.List className="min-h-0 flex-1 overflow-y-auto">
              <Command.Empty className="px-2.5 py-2 text-13 text-soft">
                {en.palette.nothing}
              </Command.Empty>
              {entries.map((entry) => (
                <Group key={entry.group} heading={en.palette[entry.group]}>
                  <Items entry={entry} runs={runs} />
                </Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What choosing an entry does. */
function useRuns() {
  const { actions, place } = useWorkspace();
  const action = (one: Action) => run(() => actions.run(one));
  const component = ({ id }: ComponentDefinition) =>
    run(() => place({ kind: 'component', component: id }));
  const first = (entry: Entries[number]): (() => void) | undefined => {
    switch (entry.group) {
      case 'actions':
        return entry.list[0] && action(entry.list[0]);
      case 'components':
        return entry.list[0] && component(entry.list[0]);
      case 'nodes':
        return entry.list[0] && goTo(entry.list[0]);
      default:
        return entry satisfies never;
    }
  };
  return { action, component, first };
}

const goTo = ({ id }: NodeEntry) =>
  run(() => {
    select([id]);
    const { control } = cameraControl.getState();
    control?.reveal([id]);
    control?.focus(id);
  });

interface ItemsProps {
  readonly entry: Entries[number];
  readonly runs: ReturnType<typeof useRuns>;
}

function Items({ entry, runs }: ItemsProps) {
  switch (entry.group) {
    case 'actions':
      return entry.list.map((action) => (
        <Command.Item
          key={action.id}
          value={`action ${action.id}`}
          className={ITEM}
          onSelect={runs.action(action)}
        >
          <span className="flex-1">{action.label}</span>
          <Keys action={action} />
        </Command.Item>
      ));
    case 'components':
      return entry.list.map((definition) => (
        <Command.Item
          key={definition.id}
          value={`component ${definition.id}`}
          className={ITEM}
          onSelect={runs.component(definition)}
        >
          <ComponentIcon definition={definition} />
          <span className="flex-1">{definition.name}</span>
        </Command.Item>
      ));
    case 'nodes':
      return entry.list.map((node) => (
        <Command.Item
          key={node.id}
          value={`node ${node.id}`}
          className={ITEM}
          onSelect={goTo(node)}
        >
          <span className="min-w-0 flex-1 truncate">{node.name}</span>
          <span className="truncate text-12 text-soft">{node.kind}</span>
        </Command.Item>
      ));
    default:
      return entry satisfies never;
  }
}

const Group = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <Command.Group
    heading={heading}
    className="[&>[cmdk-group-heading]]:px-2.5 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-1 [&>[cmdk-group-heading]]:text-12 [&>[cmdk-group-heading]]:text-soft"
  >
    {children}
  </Command.Group>
);

function Keys({ action: { shortcuts = [] } }: { readonly action: Action }) {
  const [first] = shortcuts;
  return first === undefined ? null : (
    <kbd className="text-12 text-soft pointer-coarse:hidden">{shortcutText(first, isMac())}</kbd>
  );
}
