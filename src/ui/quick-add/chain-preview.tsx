import { CircleAlert, Square } from 'lucide-react';

import type { Built } from '../../core/notation/build';
import type { Meaning } from '../../core/notation/resolver';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { Button } from '../primitives/button';
import { useWorkspace } from '../workspace';

interface ChainPreviewProps {
  readonly id: string;
  readonly built: Built;
  /** Offset of the caret in the text: the word there may be told what it means. */
  readonly caret: number;
  /** What that word may mean, if more than one thing, and which of it is taken. */
  readonly meanings: Meaning['choices'];
  readonly taken: number;
  readonly faults: Built['faults'];
  readonly onTake: (index: number) => void;
  readonly onPlace: () => void;
}

/** What each word of a chain was taken for, what its connections will carry, and what is wrong. */
export function ChainPreview(props: ChainPreviewProps) {
  const { id, built, caret, meanings, taken, faults, onTake, onPlace } = props;
  const added = built.nodes.filter(({ state }) => state !== 'existing').length;
  return (
    <div className="px-2 pb-1.5">
      <ul aria-label={en.quickAdd.chain} className="flex max-h-44 flex-wrap gap-1 overflow-y-auto">
        {built.words.map(({ term, id: node }) => (
          <Chip
            key={term.at.start}
            built={built}
            node={node}
            isCurrent={term.at.start <= caret && caret <= term.at.end}
          />
        ))}
      </ul>
      {meanings.length > 1 && (
        <ul
          id={id}
          role="listbox"
          aria-label={en.quickAdd.meanings}
          className="mt-1.5 flex flex-wrap items-center gap-1"
        >
          {meanings.map(({ component, name }, index) => (
            <li
              key={component}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === taken}
              className={`flex min-h-8 cursor-pointer items-center gap-1.5 rounded-[7px] px-2 text-12 ${index === taken ? 'bg-pressed font-semibold' : 'text-soft hover:bg-hover'}`}
              onMouseDown={(event) => {
                event.preventDefault();
                onTake(index);
              }}
            >
              <span aria-hidden="true" className="text-soft">
                {index + 1}
              </span>
              {name}
            </li>
          ))}
        </ul>
      )}
      {faults.map(({ what, instead, at }) => (
        <p key={`${at.start} ${what}`} className="flex gap-1.5 py-1 text-12">
          <CircleAlert size={14} aria-hidden="true" className="mt-px shrink-0 text-error" />
          <span>
            {what} {instead}
          </span>
        </p>
      ))}
      <div className="mt-1.5 flex items-center justify-between gap-3">
        <Button
          className="whitespace-nowrap"
          disabled={built.changes.length === 0}
          onClick={onPlace}
        >
          {added === 0 ? en.quickAdd.connect : en.quickAdd.place(added)}
        </Button>
        <span className="text-12 text-soft pointer-coarse:hidden">
          {meanings.length > 1 ? en.quickAdd.enterOrChoose : en.quickAdd.enter}
        </span>
      </div>
    </div>
  );
}

interface ChipProps {
  readonly built: Built;
  readonly node: Built['nodes'][number]['id'];
  readonly isCurrent: boolean;
}

function Chip({ built, node: id, isCurrent }: ChipProps) {
  const { library } = useWorkspace();
  const node = built.nodes.find((one) => one.id === id);
  if (node === undefined) return null;
  const definition = library.get(node.component);
  const flow = built.edges.find(({ to }) => to === id)?.flow;
  const kind =
    node.state === 'existing'
      ? en.quickAdd.existing
      : node.node.type === 'group'
        ? en.canvas.group
        : (definition?.name ?? en.quickAdd.plainBoxKind);
  const isUnsure = node.meaning !== undefined && node.meaning.confidence < 0.8;
  return (
    <li
      className={`flex min-h-8 max-w-full items-center gap-1.5 rounded-[7px] border px-1.5 text-12 ${isCurrent ? 'border-focus' : isUnsure ? 'border-dashed border-soft' : 'border-line'}`}
    >
      {flow !== undefined && <span className="text-soft">{en.flows[flow]} →</span>}
      {definition === undefined ? (
        <Square size={15} strokeWidth={1.6} aria-hidden="true" className="text-soft" />
      ) : (
        <ComponentIcon definition={definition} size={15} />
      )}
      <span className="truncate font-medium">{node.label}</span>
      {kind.toLowerCase() !== node.label.toLowerCase() && (
        <span className="truncate text-soft">{kind}</span>
      )}
      {isUnsure && <span className="text-soft">?</span>}
    </li>
  );
}
