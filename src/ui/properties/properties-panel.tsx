import type { BoardNode } from '../../core/board';
import { assertNever } from '../../core/result';
import { showTab } from '../../session/panels';
import { selection } from '../../session/selection';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { TextField } from '../primitives/text-field';
import { useStore } from '../use-store';
import { useBoard } from '../workspace';
import { EdgeProperties } from './edge-properties';
import { NodeLook } from './node-look';
import { NodeProperties } from './node-properties';
import { NotesField } from './notes-field';
import { SeveralProperties } from './several-properties';

/** What is selected, and what can be changed about it. */
export default function PropertiesPanel() {
  const board = useBoard();
  const selected = useStore(selection, (state) => state);
  const nodes = [...selected.nodes].flatMap((id) => board.nodes.get(id) ?? []);
  const edges = [...selected.edges].flatMap((id) => board.edges.get(id) ?? []);
  const [node] = nodes;
  const [edge] = edges;
  if (node === undefined && edge === undefined)
    return (
      <div className="p-4">
        <p className="font-semibold">{en.properties.nothing}</p>
        <p className="text-soft">{en.properties.nothingHint}</p>
      </div>
    );
  if (nodes.length === 1 && node !== undefined)
    return (
      <div key={node.id}>
        <OneNode node={node} />
        <NodeLook node={node} />
      </div>
    );
  if (nodes.length === 0 && edges.length === 1 && edge !== undefined)
    return <EdgeProperties key={edge.id} edge={edge} />;
  return <SeveralProperties nodes={nodes} edges={edges} />;
}

function OneNode({ node }: { readonly node: BoardNode }) {
  switch (node.type) {
    case 'component':
      return <NodeProperties node={node} />;
    case 'brief':
      return (
        <div className="flex flex-col items-start gap-3 p-4">
          <p className="font-semibold">{en.properties.briefCard(en.briefParts[node.part])}</p>
          <Button onClick={() => showTab('brief')}>{en.properties.editBrief}</Button>
        </div>
      );
    case 'note':
    case 'text':
      return (
        <div className="p-4">
          <TextField
            label={en.properties.text}
            lines={6}
            value={node.text}
            onWrite={(text) => [{ type: 'set', in: 'nodes', id: node.id, fields: { text } }]}
          />
        </div>
      );
    case 'group':
      return (
        <div className="flex flex-col gap-3 p-4">
          <TextField
            label={en.properties.name}
            value={node.label}
            onWrite={(label) => [{ type: 'set', in: 'nodes', id: node.id, fields: { label } }]}
          />
          <NotesField
            value={node.notes ?? ''}
            onWrite={(notes) => [
              {
                type: 'set',
                in: 'nodes',
                id: node.id,
                fields: { notes: notes === '' ? null : notes },
              },
            ]}
          />
        </div>
      );
    default:
      return assertNever(node);
  }
}
