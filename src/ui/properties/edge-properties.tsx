import { ArrowLeftRight } from 'lucide-react';

import { FLOWS, isFlow, SPLITS, TIMINGS } from '../../core/flow';
import type { EdgeFlow } from '../../core/flow';
import type { Board, Edge } from '../../core/board';
import type { Change } from '../../core/change';
import { reverseEdge } from '../../core/commands/reverse-edge';
import type { NodeId } from '../../core/ids';
import { legalFlows } from '../../library/connect';
import { EDGE_STYLES, edgeStyle } from '../../render/edge-style';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { Button } from '../primitives/button';
import { ChoiceField } from '../primitives/choice-field';
import type { Choice } from '../primitives/choice-field';
import { TextField } from '../primitives/text-field';
import { useBoard, useWorkspace } from '../workspace';
import { EdgeVerdict } from './edge-verdict';
import { nodeName } from './node-name';

/** What a connection carries; the flows that fit both ends come first. */
export function EdgeProperties({ edge }: { readonly edge: Edge }) {
  const { document, readOnly } = useWorkspace();
  const board = useBoard();
  const set = (fields: Extract<Change, { type: 'set'; in: 'edges' }>['fields']): Change[] => [
    { type: 'set', in: 'edges', id: edge.id, fields },
  ];
  return (
    <div className="flex flex-col gap-3 p-4">
      <p className="font-semibold">
        {en.properties.fromTo(nodeName(board, edge.from), nodeName(board, edge.to))}
      </p>
      <EdgeVerdict edge={edge} />
      <ChoiceField
        label={en.properties.flow}
        field="edge.flow"
        value={edge.flow}
        choices={useFlowChoices(board, edge)}
        onWrite={(value) => {
          return value === 'note' || isFlow(value) ? set({ flow: value }) : [];
        }}
      />
      <TextField
        label={en.properties.edgeLabel}
        field="edge.label"
        value={edge.label ?? ''}
        onWrite={(label) => set({ label: label === '' ? null : label })}
      />
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          label={en.properties.split}
          field="edge.split"
          value={edge.split ?? ''}
          choices={[
            { value: '', label: en.common.notSaid },
            ...SPLITS.map((split) => ({ value: split, label: en.splits[split] })),
          ]}
          onWrite={(value) => set({ split: SPLITS.find((split) => split === value) ?? null })}
        />
        <ChoiceField
          label={en.properties.timing}
          field="edge.timing"
          value={edge.timing ?? ''}
          choices={[
            { value: '', label: en.common.notSaid },
            ...TIMINGS.map((timing) => ({ value: timing, label: en.timings[timing] })),
          ]}
          onWrite={(value) => set({ timing: TIMINGS.find((timing) => timing === value) ?? null })}
        />
      </div>
      <ChoiceField
        label={en.edgeTools.shape}
        field="edge.style"
        value={edgeStyle(edge)}
        choices={EDGE_STYLES.map((style) => ({ value: style, label: en.edgeTools.shapes[style] }))}
        onWrite={(value) => set({ style: value === 'orthogonal' ? null : value })}
      />
      {!readOnly && (
        <Button
          className="self-start"
          icon={<ArrowLeftRight size={15} aria-hidden="true" />}
          onClick={() => {
            document.beginStep();
            document.apply(reverseEdge(board, edge.id));
            announce(en.properties.reversed);
          }}
        >
          {en.properties.reverse}
        </Button>
      )}
    </div>
  );
}

const choice =
  (group: string) =>
  (flow: EdgeFlow): Choice => ({ value: flow, label: en.flows[flow], group });

function useFlowChoices(board: Board, edge: Edge): readonly Choice[] {
  const { library } = useWorkspace();
  const kind = (id: NodeId) => {
    const node = board.nodes.get(id);
    return node?.type === 'component' ? library.get(node.component) : undefined;
  };
  const fitting: readonly EdgeFlow[] = legalFlows(library, kind(edge.from), kind(edge.to));
  const others = [...FLOWS, 'note' as const].filter((flow) => !fitting.includes(flow));
  return [
    ...fitting.map(choice(en.properties.fitting)),
    ...others.map(choice(en.properties.others)),
  ];
}
