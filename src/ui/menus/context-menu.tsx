import * as Menu from 'radix-ui/dropdown-menu';
import { ChevronRight } from 'lucide-react';

import type { Action } from '../../actions/action';
import { actionList } from '../../actions/action-list';
import { isMac } from '../../actions/attach-keys';
import { shortcutText } from '../../actions/shortcut';
import { cameraControl } from '../../session/camera';
import { closeContextMenu, contextMenu } from '../../session/context-menu';
import { selection } from '../../session/selection';
import { en } from '../../strings/en';
import { FADES, useFadingEdge } from '../primitives/use-fading-edge';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';
import { FindingsMenu } from './findings-menu';
import { forFingers, menuKind, MENUS } from './menu-items';
import { useMenuHome } from './use-menu-home';

const CONTENT = `${FADES} z-50 min-w-56 max-h-[var(--radix-dropdown-menu-content-available-height)] overflow-y-auto rounded-[10px] border border-line bg-panel p-1 shadow-float`;
const ITEM =
  'flex min-h-8 cursor-default items-center gap-4 rounded-[6px] px-2.5 text-13 outline-none data-[highlighted]:bg-pressed data-[state=open]:bg-pressed phone:min-h-11';

/** What can be done with what is selected: the same actions as the keys and the palette. */
export default function ContextMenu() {
  const at = useStore(contextMenu, (state) => state.at);
  return at === null ? null : <OpenMenu key={`${at.x} ${at.y}`} at={at} />;
}

function OpenMenu({ at }: { readonly at: { readonly x: number; readonly y: number } }) {
  const { actions } = useWorkspace();
  const board = useBoard();
  const selected = useStore(selection, (state) => state);
  const all = useStore(actionList, (state) => state.actions);
  const kind = menuKind(selected, board);
  const [only] = kind === 'node' ? selected.nodes : kind === 'edge' ? selected.edges : [];
  const usable = (ids: readonly string[]): Action[] =>
    ids.flatMap((id) => all.find((action) => action.id === id && actions.isEnabled(action)) ?? []);
  const edge = useFadingEdge();
  const home = useMenuHome(en.menus[kind]);
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const groups = (isTouch ? forFingers(MENUS[kind]) : MENUS[kind])
    .map((group) =>
      'items' in group ? { ...group, items: usable(group.items) } : { items: usable(group) },
    )
    .filter(({ items }) => items.length > 0);
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) closeContextMenu();
      }}
    >
      <Menu.Trigger asChild>
        <span aria-hidden="true" className="fixed size-0" style={{ left: at.x, top: at.y }} />
      </Menu.Trigger>
      <Menu.Portal container={home}>
        <Menu.Content
          ref={edge}
          tabIndex={0}
          align="start"
          side="bottom"
          collisionPadding={8}
          aria-label={en.menus[kind]}
          className={CONTENT}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const [first] = selected.nodes;
            const { activeElement } = document;
            // An action may have moved the keyboard to where it is needed.
            if (activeElement === null || activeElement === document.body)
              cameraControl.getState().control?.focus(first);
          }}
        >
          {groups.map((group, index) => (
            <Menu.Group key={group.items[0]?.id ?? index}>
              {index > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
              {'name' in group ? (
                <Menu.Sub>
                  <Menu.SubTrigger className={ITEM}>
                    <span className="flex-1">{en.menus[group.name]}</span>
                    <ChevronRight size={14} aria-hidden="true" className="text-soft" />
                  </Menu.SubTrigger>
                  <Menu.Portal container={home}>
                    <Menu.SubContent className={CONTENT} collisionPadding={8}>
                      <Items of={group.items} />
                    </Menu.SubContent>
                  </Menu.Portal>
                </Menu.Sub>
              ) : (
                <Items of={group.items} />
              )}
            </Menu.Group>
          ))}
          {only !== undefined && <FindingsMenu of={only} itemLook={ITEM} contentLook={CONTENT} />}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Items({ of }: { readonly of: readonly Action[] }) {
  const { actions } = useWorkspace();
  return of.map((action) => {
    const [first] = action.shortcuts ?? [];
    return (
      <Menu.Item
        key={action.id}
        className={ITEM}
        onSelect={() => {
          closeContextMenu();
          // After the menu has given the focus back: what is run may move it.
          requestAnimationFrame(() => actions.run(action));
        }}
      >
        <span className="flex-1">{action.label}</span>
        {first !== undefined && (
          <kbd className="font-sans text-12 text-soft pointer-coarse:hidden">
            {shortcutText(first, isMac())}
          </kbd>
        )}
      </Menu.Item>
    );
  });
}
