import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ReactNode } from 'react';

import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useFocusBack } from '../use-focus-back';
import { dialogState } from './dialog-state';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'form' | 'medium' | 'large';
  readonly children: ReactNode;
}

const widths = { small: 'w-[440px]', form: 'w-[560px]', medium: 'w-[820px]', large: 'w-[1040px]' };

/**
 * A modal dialog: it holds the focus, Escape and a press beside it close it, and the focus
 * goes back. A field that uses Escape itself says so by `data-own-escape`, the control that has
 * the focus first by `data-first`; else it is the dialog itself.
 */
export function Dialog({ title, onClose, size = 'medium', children }: DialogProps) {
  // Nothing but the state opens a dialog, so it has no trigger.
  useFocusBack(isFree);
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) focusFirst(event.currentTarget);
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            const { target } = event;
            const own = target instanceof Element && target.closest('[data-own-escape]') !== null;
            if (own) event.preventDefault();
          }}
          className={`fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100vh-32px)] max-w-[calc(100vw-24px)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-[14px] border border-line bg-panel shadow-float outline-none ${widths[size]}`}
        >
          <div className="flex shrink-0 items-center justify-between border-b border-line py-3 pr-3 pl-5">
            <Radix.Title className="text-14 font-semibold">{title}</Radix.Title>
            <IconButton label={en.common.close} tip="below" tipAlign="end" onClick={onClose}>
              <X size={17} aria-hidden="true" />
            </IconButton>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/**
 * Never the cross, which is first in the page: who opens a dialog does not want to close it.
 * A field only where no keyboard on the screen would cover the dialog.
 */
function focusFirst(dialog: HTMLElement): void {
  const first = dialog.querySelector<HTMLElement>('[data-first]:enabled');
  const isField = first instanceof HTMLInputElement;
  if (first === null || (isField && matchMedia('(pointer: coarse)').matches)) dialog.focus();
  else {
    first.focus();
    if (isField) first.setSelectionRange(first.value.length, first.value.length);
  }
}

/** Unless another dialog follows, or what was chosen here took the keyboard elsewhere. */
function isFree(): boolean {
  const { open, left } = dialogState.getState();
  return open === null && !left;
}
