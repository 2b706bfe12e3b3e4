import type { Change } from '../../core/change';
import { edgeId, metricId, nodeId, type EdgeId, type NodeId } from '../../core/ids';
import type { Mend } from './review';

/** The changes of a mend with real ids in place of its placeholders; none for one that only focuses. */
export function realise(mend: Mend, newId: () => string): Change[] {
  if (mend.kind === 'focus') return [];
  const ids = new Map(mend.created.map((placeholder) => [placeholder, newId()]));
  const node = (id: NodeId): NodeId => nodeId(ids.get(id) ?? id);
  const edge = (id: EdgeId): EdgeId => edgeId(ids.get(id) ?? id);
  return mend.changes.map((change): Change => {
    if (change.type === 'write') return change;
    const id = ids.get(change.id) ?? change.id;
    if (change.type === 'property' || change.type === 'remove') return { ...change, id };
    if (change.type === 'add' && change.in === 'nodes') {
      const { value } = change;
      const parent = value.parent === undefined ? {} : { parent: node(value.parent) };
      return { ...change, id, value: { ...value, id: node(value.id), ...parent } };
    }
    if (change.type === 'add' && change.in === 'edges') {
      const { value } = change;
      const ends = { from: node(value.from), to: node(value.to) };
      return { ...change, id, value: { ...value, id: edge(value.id), ...ends } };
    }
    if (change.type === 'set' && change.in === 'edges') {
      const { from, to } = change.fields;
      const ends = {
        ...(from ? { from: node(from) } : {}),
        ...(to ? { to: node(to) } : {}),
      };
      return { ...change, id, fields: { ...change.fields, ...ends } };
    }
    if (change.type === 'add' && change.in === 'metrics') {
      return { ...change, id, value: { ...change.value, id: metricId(id) } };
    }
    return { ...change, id };
  });
}
