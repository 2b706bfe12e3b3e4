import { X } from 'lucide-react';
import * as Popover from 'radix-ui/popover';
import { Suspense, useRef } from 'react';

import { nodeSize } from '../../render/node-size';
import { cameraControl } from '../../session/camera';
import { closeCard, componentCard, type OpenCard } from '../../session/component-card';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';
import { CardBody } from './card-body';
import { ComponentIcon } from './component-icon';

/** What a component is, beside what asked for it: a row of the panel, or a node. */
export default function ComponentCard() {
  const open = useStore(componentCard, (state) => state.open);
  return open === null ? null : <Card key={open.component} open={open} />;
}

function Card({ open }: { readonly open: OpenCard }) {
  const workspace = useWorkspace();
  const library = useSource(workspace.wholeLibrary);
  const anchor = useRef({ getBoundingClientRect: () => placeOf(open, workspace) });
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
          side="right"
          align="start"
          sideOffset={10}
          collisionPadding={12}
          className="z-50 flex max-h-[min(620px,var(--radix-popover-content-available-height))] w-[380px] max-w-[calc(100vw-24px)] flex-col rounded-[12px] border border-line bg-panel shadow-float outline-none"
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
            <ComponentIcon definition={definition} size={20} />
            <h2 className="min-w-0 flex-1 truncate text-14 font-semibold">{definition.name}</h2>
            <Popover.Close asChild>
              <IconButton label={en.common.close} tip="below" tipAlign="end">
                <X size={16} aria-hidden="true" />
              </IconButton>
            </Popover.Close>
          </div>
          <Suspense fallback={<p className="p-4 text-13 text-soft">{en.componentCard.loading}</p>}>
            <CardBody definition={definition} {...(open.node && { node: open.node })} />
          </Suspense>
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
