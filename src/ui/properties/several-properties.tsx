import type { BoardNode, Edge } from '../../core/board';
import { deleteSelection, duplicate, group } from '../../actions/edit';
import { en } from '../../strings/en';
import { ActionButton } from '../primitives/action-button';
import { useWorkspace } from '../workspace';

interface SeveralPropertiesProps {
  readonly nodes: readonly BoardNode[];
  readonly edges: readonly Edge[];
}

/** A short summary of a larger selection, and what can be done with all of it. */
export function SeveralProperties({ nodes, edges }: SeveralPropertiesProps) {
  const { library } = useWorkspace();
  const kinds = new Map<string, number>();
  for (const node of nodes) {
    const kind =
      node.type === 'component'
        ? (library.get(node.component)?.name ?? en.properties.plainBox)
        : {
            note: en.properties.note,
            text: en.properties.textNode,
            group: en.properties.groupNode,
            brief: en.components.briefCards,
          }[node.type];
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return (
    <div className="flex flex-col gap-3 p-4">
      <p className="font-semibold">
        {en.properties.several(nodes.length)}
        {edges.length > 0 && (
          <span className="font-normal text-soft">, {en.properties.connections(edges.length)}</span>
        )}
      </p>
      <ul className="text-soft">
        {[...kinds].map(([kind, count]) => (
          <li key={kind} className="flex justify-between gap-3">
            <span className="truncate">{kind}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <ActionButton action={duplicate} />
        <ActionButton action={group} />
        <ActionButton action={deleteSelection} kind="danger" />
      </div>
    </div>
  );
}
