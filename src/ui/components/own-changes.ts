import type { OwnComponent } from '../../core/board';
import { removeComponent } from '../../core/commands/remove-component';
import type { ComponentId } from '../../core/ids';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import type { Workspace } from '../workspace';

const text = en.ownComponents;

/** Keeps a component of the board for all boards; one with its id there becomes as it is here. */
export async function keepOwn({ personal }: Workspace, component: OwnComponent): Promise<void> {
  const known = shelf.getState().personal.has(component.id);
  if (!(await personal.keep([component]))) return;
  showNotice({ text: (known ? text.replacedKept : text.kept)(component.name) });
}

/** Deletes it from the board in one undo step, and says what its nodes are now. */
export function deleteOwn({ document, library }: Workspace, id: ComponentId): void {
  const board = document.get();
  const component = board.components.get(id);
  if (component === undefined) return;
  const changes = removeComponent(board, id);
  const count = changes.length - 1;
  const base = library.get(component.base)?.name;
  document.beginStep();
  const applied = document.apply(changes);
  document.beginStep();
  if (!applied.ok) return;
  showNotice({
    text: text.deleted(component.name, count, base ?? text.intoBoxes(count)),
    action: { label: en.common.undo, run: () => document.undo() },
  });
}

/** Takes it out of the personal library; boards that use it have their own definition. */
export async function removeKept({ personal }: Workspace, component: OwnComponent): Promise<void> {
  if (!(await personal.remove(component.id))) return;
  showNotice({
    text: text.removed(component.name),
    action: { label: en.common.undo, run: () => void personal.keep([component]) },
  });
}
