import { X } from 'lucide-react';
import * as Popover from 'radix-ui/popover';
import { useMemo } from 'react';

import { stepOf } from '../../library/library';
import { nodeSize } from '../../render/node-size';
import { cameraControl, cameraSnapshot } from '../../session/camera';
import { SHEETS } from '../../session/panels';
import { closeCard, componentCard, type OpenCard } from '../../session/component-card';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';
import { CardActions } from './card-actions';
import { CardBody } from './card-body';
import { ComponentIcon } from './component-icon';
import { FavouriteButton } from './favourite-button';

/** What a component is, beside what asked for it: a row of the panel, or a node. */
export default function ComponentCard() {
  const open = useStore(componentCard, (state) => state.open);
  return open === null ? null : <Card key={open.component} open={open} />;
}

function Card({ open }: { readonly open: OpenCard }) {
  const workspace = useWorkspace();
  const library = useSource(workspace.wholeLibrary);
  const phone = matchMedia(SHEETS).matches;
  const { camera } = useStore(cameraSnapshot, (state) => state);
  // Another object for another camera: the card follows its node when the board comes to rest.
  const anchor = useMemo(
    () => ({
      current: {
        camera,
        getBoundingClientRect: () =>
          phone ? new DOMRect(innerWidth / 2, innerHeight, 0, 0) : placeOf(open, workspace),
      },
    }),
    [camera, phone, open, workspace],
  );
  const definition = library.get(open.component);
  if (definition === undefined) return null;
  const title = en.componentCard.title(definition.name);
  return (
    <Popover.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) closeCard();
      }}
    >
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          aria-label={title}
          // On a phone it is a sheet.
          {...(phone
            ? { side: 'top', sideOffset: 0, collisionPadding: 0 }
            : { side: 'right', align: 'start', sideOffset: 10, collisionPadding: 12 })}
          className="z-50 flex max-h-[min(620px,var(--radix-popover-content-available-height))] w-[380px] flex-col rounded-[12px] border border-line bg-panel shadow-float outline-none phone:max-h-[72vh] phone:w-screen phone:rounded-b-none"
          onKeyDown={(event) => {
            // The key that opens it closes it.
            if (event.key.toLowerCase() !== 'i' || event.ctrlKey || event.metaKey || event.altKey)
              return;
            event.preventDefault();
            closeCard();
          }}
          onOpenAutoFocus={(event) => {
            // The card is to be read: the keyboard scrolls it, and Tab reaches its buttons.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (open.beside instanceof HTMLElement) open.beside.focus();
            else cameraControl.getState().control?.focus(open.node);
          }}
        >
          <div className="flex shrink-0 items-center gap-2.5 border-b border-line py-2.5 pr-2 pl-4">
            <ComponentIcon definition={definition} size={22} />
            <div className="min-w-0 flex-1">
              <h2 className="truncate text-14 font-semibold">{definition.name}</h2>
              <p className="truncate text-12 text-soft">
                {definition.base === undefined
                  ? en.steps[stepOf(definition)]
                  : en.ownComponents.one}
              </p>
            </div>
            <FavouriteButton definition={definition} />
            <Popover.Close asChild>
              <IconButton label={en.common.close} tip="below" tipAlign="end">
                <X size={16} aria-hidden="true" />
              </IconButton>
            </Popover.Close>
          </div>
          <CardBody definition={definition} {...(open.node && { node: open.node })} />
          <CardActions definition={definition} canPlace={open.node === undefined} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** On screen; a node that has gone, or no canvas, leaves the middle of the window. */
function placeOf(
  { beside, node: id }: OpenCard,
  { document, library }: ReturnType<typeof useWorkspace>,
): DOMRect {
  if (beside?.isConnected === true) return beside.getBoundingClientRect();
  const { control } = cameraControl.getState();
  const board = document.get();
  const node = id && board.nodes.get(id);
  if (!node || control === null) return new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const { width, height } = nodeSize(node, board, library);
  const { x, y } = control.toClient(node.position);
  const { zoom } = control.get();
  return new DOMRect(x, y, width * zoom, height * zoom);
}
