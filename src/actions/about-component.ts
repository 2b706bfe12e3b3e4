import type { ComponentId, NodeId } from '../core/ids';
import { BRIEF_CARDS } from '../library/library';
import { openCard } from '../session/component-card';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';

/** Shows the card of what the only selected node is. */
export const aboutComponent: Action = {
  id: 'about-component',
  label: en.actions.about,
  shortcuts: ['I'],
  isEnabled: (context) => selectedKind(context) !== undefined,
  run: (context) => {
    const found = selectedKind(context);
    if (found !== undefined) openCard(found);
  },
};

/** The node and its kind, where the library knows it. */
function selectedKind({
  document,
  library,
  selection,
}: ActionContext): { readonly component: ComponentId; readonly node: NodeId } | undefined {
  const [id, second] = selection.nodes;
  const node = id === undefined || second !== undefined ? undefined : document.get().nodes.get(id);
  const component =
    node?.type === 'component'
      ? node.component
      : node?.type === 'brief'
        ? BRIEF_CARDS[node.part]
        : undefined;
  return node === undefined || library.get(component) === undefined || component === undefined
    ? undefined
    : { component, node: node.id };
}
