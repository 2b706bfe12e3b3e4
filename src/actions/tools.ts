import { openQuickAdd } from '../session/quick-add';
import { pickTool, type Tool } from '../session/tool';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';

const toolAction = (kind: Exclude<Tool['kind'], 'add'>, key: string, label: string): Action => ({
  id: `tool-${kind}`,
  label,
  shortcuts: [key],
  isEnabled: ({ readOnly }) => !readOnly || kind === 'select' || kind === 'hand',
  run: () => pickTool({ kind }),
});

export const selectTool = toolAction('select', 'V', en.tools.select);
export const handTool = toolAction('hand', 'H', en.tools.hand);
export const connectTool = toolAction('connect', 'A', en.tools.connect);
export const groupTool = toolAction('group', 'F', en.tools.group);
export const noteTool = toolAction('note', 'N', en.tools.note);
export const textTool = toolAction('text', 'T', en.tools.text);

/** Opens quick-add beside the selected node, on the selected connection, or at the pointer. */
export const addComponent: Action = {
  id: 'add-component',
  label: en.tools.add,
  shortcuts: ['/', 'C'],
  isEnabled: ({ readOnly }) => !readOnly,
  run: (context) => {
    const from = onlySelected(context);
    const edge = onlySelectedEdge(context);
    openQuickAdd({
      at: placeFor(context),
      ...(from === undefined ? {} : { from }),
      ...(edge === undefined ? {} : { edge }),
    });
  },
};

/** The selected node, if it is the only one and can have connections. */
export function onlySelected({ document, selection }: ActionContext) {
  const [id, ...more] = selection.nodes;
  if (id === undefined || more.length > 0) return undefined;
  const node = document.get().nodes.get(id);
  return node === undefined || node.type === 'note' || node.type === 'text' ? undefined : id;
}

/** The selected connection, if nothing else is selected. */
export function onlySelectedEdge({ selection: { nodes, edges } }: ActionContext) {
  const [id, ...more] = edges;
  return nodes.size > 0 || more.length > 0 ? undefined : id;
}

export function placeFor({ camera }: ActionContext) {
  const pointer = camera?.pointer();
  if (pointer !== undefined) return pointer;
  const view = camera?.viewport() ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: view.x + view.width / 2, y: view.y + view.height / 2 };
}
