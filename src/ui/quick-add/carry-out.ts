import { cameraControl } from '../../session/camera';
import { nodeQuery } from '../../session/node-query';
import { quickAdd } from '../../session/quick-add';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import type { Workspace } from '../workspace';
import type { Plan } from './plan-option';

/** Does what was planned in one undo step; false, with the reason said, where that cannot be. */
export function carryOut(
  { changes, selected, added, said }: Plan,
  { document }: Pick<Workspace, 'document'>,
): boolean {
  document.beginStep();
  const applied = document.apply(changes);
  if (!applied.ok || changes.length === 0) {
    announce(applied.ok ? said : en.canvas.refused);
    return false;
  }
  document.beginStep();
  select(selected);
  announce(said);
  requestAnimationFrame(() => {
    const { control } = cameraControl.getState();
    if (added.length > 0) control?.reveal(added);
    // Who goes on at once has the next box open, and keeps the keyboard there.
    if (quickAdd.getState().open === null && nodeQuery.getState().open === null)
      control?.focus(selected.at(-1));
  });
  return true;
}
