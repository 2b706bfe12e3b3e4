import type { NodeId } from '../ids';
import type { Lane } from './syntax';
import type { TermResolution } from './terms';

/** Names the groups before anything else is read: a chain may lead to one that stands below it. */
export function nameLanes(lanes: readonly Lane[], terms: TermResolution): void {
  for (const { name, lanes: inner } of lanes) {
    terms.lane(name);
    nameLanes(inner, terms);
  }
}

/** The group that each thing was put into, once all words are resolved; the first one keeps it. */
export function parentsOf(lanes: readonly Lane[], terms: TermResolution): Map<NodeId, NodeId> {
  const parents = new Map<NodeId, NodeId>();
  const put = (id: NodeId | undefined, into: NodeId): void => {
    if (id !== undefined && !parents.has(id) && !isWithin(into, id, parents)) parents.set(id, into);
  };
  const walk = ({ name, members, lanes: inner }: Lane): void => {
    const into = terms.idOf(name);
    if (into !== undefined) {
      for (const lane of inner) put(terms.idOf(lane.name), into);
      for (const member of members) put(terms.idOf(member), into);
    }
    inner.forEach(walk);
  };
  lanes.forEach(walk);
  return parents;
}

/** Whether something is this group, or stands in it at any depth. */
export function isWithin(id: NodeId, group: NodeId, parents: ReadonlyMap<NodeId, NodeId>): boolean {
  for (let at: NodeId | undefined = id; at !== undefined; at = parents.get(at))
    if (at === group) return true;
  return false;
}
