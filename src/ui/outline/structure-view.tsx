import type { Edge } from '../../core/board';
import type { NodeId } from '../../core/ids';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';
import { useBoard } from '../workspace';
import { goToNode } from './go-to-node';
import type { OutlineEntry, OutlineSection } from './outline-of';

interface StructureViewProps {
  readonly sections: readonly OutlineSection[];
  /** Every one has to be in an entry for it to be shown. */
  readonly words: readonly string[];
  readonly query: string;
}

/** A heading a lane, and under it each part with what goes in and what goes out. */
export function StructureView({ sections, words, query }: StructureViewProps) {
  const board = useBoard();
  const label = (id: NodeId) => nodeName(board, id);
  const isShown = ({ name, kind, incoming, outgoing }: OutlineEntry): boolean => {
    const ends = [...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to)];
    const text = [name, kind, ...ends.map(label)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const shown = sections
    .map((section) => ({ ...section, entries: section.entries.filter(isShown) }))
    .filter(({ entries, group }) => entries.length > 0 || (group && words.length === 0));
  if (shown.length === 0) return <p className="px-1.5 text-soft">{en.outline.nothing(query)}</p>;
  const hasGroups = shown.some(({ group }) => group !== undefined);
  return shown.map(({ group, depth, entries }) => (
    <section key={group?.id ?? 'outside'} className="pb-2">
      {hasGroups && (
        <h3
          aria-level={3 + depth}
          className="px-1.5 pt-1 pb-0.5 text-12 font-semibold text-soft"
          style={{ paddingLeft: 6 + depth * 12 }}
        >
          {group === undefined ? en.outline.noLane : label(group.id)}
        </h3>
      )}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.node.id} entry={entry} label={label} />
        ))}
      </ul>
    </section>
  ));
}

interface EntryProps {
  readonly entry: OutlineEntry;
  readonly label: (id: NodeId) => string;
}

function Entry({ entry: { node, name, kind, incoming, outgoing }, label }: EntryProps) {
  const isAlone = incoming.length + outgoing.length === 0;
  const connects = node.type === 'component' || node.type === 'brief';
  return (
    <li className="py-0.5">
      <button
        type="button"
        className="flex min-h-8 w-full items-baseline gap-1.5 rounded-[7px] px-1.5 text-left hover:bg-hover"
        onClick={() => goToNode(node.id)}
      >
        <span className="font-medium">{name}</span>
        {kind !== undefined && <span className="text-12 text-soft">{kind}</span>}
      </button>
      {isAlone ? (
        connects && <p className="pl-4 text-12 text-soft">{en.outline.alone}</p>
      ) : (
        <ul className="pl-4 text-12">
          {incoming.map((edge) => (
            <Way key={edge.id} edge={edge} word={en.outline.in} to={edge.from} label={label} />
          ))}
          {outgoing.map((edge) => (
            <Way key={edge.id} edge={edge} word={en.outline.out} to={edge.to} label={label} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface WayProps {
  readonly edge: Edge;
  readonly word: string;
  readonly to: NodeId;
  readonly label: EntryProps['label'];
}

const Way = ({ edge, word, to, label }: WayProps) => (
  <li className="flex items-center gap-1">
    <span className="text-soft">{word}</span>
    <button
      type="button"
      className="min-h-[24px] truncate rounded-[5px] px-1 hover:bg-hover"
      onClick={() => goToNode(to)}
    >
      {label(to)}
    </button>
    <span className="text-soft">
      {edge.label === undefined || edge.label === '' ? en.flows[edge.flow] : edge.label}
    </span>
  </li>
);
