import { CircleAlert, Square } from 'lucide-react';

import type { Built } from '../../core/notation/build';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { Button } from '../primitives/button';
import { useWorkspace } from '../workspace';

interface ChainPreviewProps {
  readonly built: Built;
  readonly onPlace: () => void;
}

/** What each word of a chain was taken for, and what its connections will carry. */
export function ChainPreview({ built, onPlace }: ChainPreviewProps) {
  const { library } = useWorkspace();
  const added = built.nodes.filter(({ state }) => state !== 'existing').length;
  return (
    <div className="px-2.5 pb-1.5">
      <ul aria-label={en.quickAdd.chain} className="max-h-64 overflow-y-auto">
        {built.nodes.map((node) => {
          const definition = library.get(node.component);
          const flow = built.edges.find(({ to }) => to === node.id)?.flow;
          const kind =
            node.state === 'existing'
              ? en.quickAdd.existing
              : (definition?.name ?? en.quickAdd.plainBoxKind);
          return (
            <li key={node.id} className="flex min-h-8 items-center gap-2.5">
              {definition === undefined ? (
                <Square size={18} strokeWidth={1.6} aria-hidden="true" className="text-soft" />
              ) : (
                <ComponentIcon definition={definition} />
              )}
              <span className="min-w-0 flex-1">
                <span className="font-medium">{node.label}</span>
                {kind.toLowerCase() !== node.label.toLowerCase() && (
                  <span className="text-soft"> · {kind}</span>
                )}
                {node.meaning !== undefined && node.meaning.confidence < 0.8 && (
                  <span className="block truncate text-12 text-soft">
                    {en.quickAdd.unsure(node.meaning.choices.map(({ name }) => name))}
                  </span>
                )}
              </span>
              {flow !== undefined && <span className="text-12 text-soft">{en.flows[flow]}</span>}
            </li>
          );
        })}
      </ul>
      {built.faults.map(({ what, instead, at }) => (
        <p key={`${at.start} ${what}`} className="flex gap-1.5 py-1 text-12">
          <CircleAlert size={14} aria-hidden="true" className="mt-px shrink-0 text-error" />
          <span>
            {what} {instead}
          </span>
        </p>
      ))}
      <div className="mt-1 flex items-center justify-between">
        <Button disabled={built.changes.length === 0} onClick={onPlace}>
          {en.quickAdd.place(added)}
        </Button>
        <span className="text-12 text-soft">{en.quickAdd.enter}</span>
      </div>
    </div>
  );
}
