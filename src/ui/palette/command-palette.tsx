import { Command } from 'cmdk';
import * as Dialog from 'radix-ui/dialog';
import type { ReactNode } from 'react';

import type { Action } from '../../actions/action';
import { actionList } from '../../actions/action-list';
import { isMac } from '../../actions/attach-keys';
import { shortcutText } from '../../actions/shortcut';
import { compareText } from '../../core/board';
import { cameraControl } from '../../session/camera';
import { closePopup } from '../../session/popup';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { nodeName } from '../properties/node-name';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';

const ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[8px] px-2.5 text-13 data-[selected=true]:bg-pressed';

/** Actions of the keyboard alone: their moves need the key held, not a list. */
const isListed = ({ id }: Action): boolean =>
  !/^(nudge|reach|bend)-|^leave$|^open-palette$/.test(id);

/** Closes first: what is run may move the focus, which goes back to where it was. */
const run = (then: () => void) => () => {
  closePopup();
  requestAnimationFrame(then);
};

/** Every command, every component and every part of the board, by a few letters of its name. */
export default function CommandPalette() {
  const { actions, library, place, readOnly } = useWorkspace();
  const whole = useSource(useWorkspace().wholeLibrary);
  const all = useStore(actionList, (state) => state.actions);
  const board = useBoard();
  const nodes = [...board.nodes.keys()]
    .map((id) => ({ id, name: nodeName(board, id) }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => compareText(a.name, b.name));
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
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[62vh] w-[560px] max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col rounded-[12px] border border-line bg-panel p-1.5 shadow-float outline-none"
        >
          <Dialog.Title className="sr-only">{en.palette.label}</Dialog.Title>
          <Command label={en.palette.label} loop className="flex min-h-0 flex-col">
            <Command.Input
              placeholder={en.palette.placeholder}
              className="h-9 w-full shrink-0 rounded-[8px] bg-transparent px-2.5 text-14 outline-none"
            />
            <Command.List className="min-h-0 flex-1 overflow-y-auto">
              <Command.Empty className="px-2.5 py-2 text-13 text-soft">
                {en.palette.nothing}
              </Command.Empty>
              <Group heading={en.palette.actions}>
                {all
                  .filter((action) => isListed(action) && actions.isEnabled(action))
                  .map((action) => (
                    <Command.Item
                      key={action.id}
                      value={`action ${action.id}`}
                      keywords={[action.label]}
                      className={ITEM}
                      onSelect={run(() => actions.run(action))}
                    >
                      <span className="flex-1">{action.label}</span>
                      <Keys action={action} />
                    </Command.Item>
                  ))}
              </Group>
              {!readOnly && (
                <Group heading={en.palette.components}>
                  {whole.placeable.map((definition) => (
                    <Command.Item
                      key={definition.id}
                      value={`component ${definition.id}`}
                      keywords={[
                        definition.name,
                        ...definition.aliases,
                        ...definition.technologies,
                      ]}
                      className={ITEM}
                      onSelect={run(() => place({ kind: 'component', component: definition.id }))}
                    >
                      <ComponentIcon definition={definition} />
                      <span className="flex-1">{definition.name}</span>
                    </Command.Item>
                  ))}
                </Group>
              )}
              {nodes.length > 0 && (
                <Group heading={en.palette.nodes}>
                  {nodes.map(({ id, name }) => {
                    const node = board.nodes.get(id);
                    const kind =
                      node?.type === 'component' ? library.get(node.component)?.name : undefined;
                    return (
                      <Command.Item
                        key={id}
                        value={`node ${id}`}
                        keywords={[name, ...(kind === undefined ? [] : [kind])]}
                        className={ITEM}
                        onSelect={run(() => {
                          select([id]);
                          const { control } = cameraControl.getState();
                          control?.reveal([id]);
                          control?.focus(id);
                        })}
                      >
                        <span className="min-w-0 flex-1 truncate">{name}</span>
                        <span className="truncate text-12 text-soft">{kind}</span>
                      </Command.Item>
                    );
                  })}
                </Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
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
    <kbd className="text-12 text-soft">{shortcutText(first, isMac())}</kbd>
  );
}
