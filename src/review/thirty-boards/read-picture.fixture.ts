import { emptyBoard, type Board, type BoardNode, type Edge } from '../../core/board';
import { boardId, edgeId, nodeId, type ComponentId, type NodeId } from '../../core/ids';
import { bundledLibrary as library } from '../../library/bundled';
import { connect } from '../../library/connect';
import { recognise, SURE, type Surroundings } from '../../library/recognise';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

interface Picture {
  readonly boxes: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly arrows: readonly Arrow[];
  readonly notes: readonly string[];
}

/**
 * A picture as an import brings it: boxes recognised by their words, those of which the library
 * is not sure left plain, and lines that carry what the connection table infers.
 */
export const boardOf = (text: string): Board => draw(parse(text), kindsOf);

/** The same as plain boxes and lines: what the review reads of a file that states no kinds. */
export const plainBoardOf = (text: string): Board => draw(parse(text), () => new Map());

function draw(
  picture: Picture,
  kindsIn: (picture: Picture) => ReadonlyMap<string, ComponentId>,
): Board {
  const ids = new Map<string, NodeId>();
  const idOf = (label: string): NodeId => {
    const id = ids.get(label) ?? nodeId(`n${ids.size + 1}`);
    ids.set(label, id);
    return id;
  };
  const kinds = kindsIn(picture);
  const nodes = new Map<NodeId, BoardNode>();
  const add = (node: BoardNode): void => void nodes.set(node.id, node);
  const position = { x: 0, y: 0 };
  const parents = new Map<string, NodeId>();
  for (const [group, members] of picture.groups) {
    add({ id: idOf(group), type: 'group', label: group, position });
    for (const member of members) parents.set(member, idOf(group));
  }
  for (const label of picture.boxes) {
    const component = kinds.get(label);
    const parent = parents.get(label);
    add({
      id: idOf(label),
      type: 'component',
      label,
      position,
      ...(component && { component }),
      ...(parent && { parent }),
    });
  }
  for (const note of picture.notes)
    add({ id: idOf(`note ${note}`), type: 'note', text: note, position });
  const edges = picture.arrows.map(({ from, to, label }, i): Edge => {
    const read = connect(library, library.get(kinds.get(from)), library.get(kinds.get(to)));
    const ends = read.reversed
      ? { from: idOf(to), to: idOf(from) }
      : { from: idOf(from), to: idOf(to) };
    return { id: edgeId(`e${i + 1}`), ...ends, flow: read.flow, ...(label && { label }) };
  });
  return {
    ...emptyBoard(boardId('drawn')),
    nodes,
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

/** First by the label alone, then once more with what stands around it. */
function kindsOf({ boxes, arrows }: Picture): Map<string, ComponentId> {
  const read = (surroundings: (label: string) => Surroundings): Map<string, ComponentId> => {
    const kinds = new Map<string, ComponentId>();
    for (const label of boxes) {
      const [best] = recognise(library, label, surroundings(label));
      if (best && best.confidence >= SURE) kinds.set(label, best.component);
    }
    return kinds;
  };
  const alone = read(() => ({}));
  const near = (labels: readonly string[]): ComponentId[] =>
    labels.flatMap((label) => alone.get(label) ?? []);
  return read((label) => ({
    before: near(arrows.filter(({ to }) => to === label).map(({ from }) => from)),
    after: near(arrows.filter(({ from }) => from === label).map(({ to }) => to)),
  }));
}

function parse(text: string): Picture {
  const boxes = new Set<string>();
  const groups = new Map<string, readonly string[]>();
  const arrows: Arrow[] = [];
  const notes: string[] = [];
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const [, note] = /^note: (.*)$/.exec(line) ?? [];
    const [, group, members] = /^group ([^:]+): (.*)$/.exec(line) ?? [];
    if (note !== undefined) notes.push(note);
    else if (group !== undefined && members !== undefined) groups.set(group, members.split(', '));
    else arrows.push(...chain(line));
  }
  for (const label of [...groups.values()].flat()) boxes.add(label);
  for (const label of arrows.flatMap(({ from, to }) => [from, to])) {
    if (!groups.has(label)) boxes.add(label);
  }
  return { boxes, groups, arrows, notes };
}

function chain(line: string): Arrow[] {
  const parts = line.split(/ (?:->|-\[([^\]]*)\]->) /);
  const arrows: Arrow[] = [];
  for (let i = 0; i + 2 < parts.length; i += 2) {
    const [from = '', label, to = ''] = parts.slice(i, i + 3);
    arrows.push({ from, to, ...(label && { label }) });
  }
  return arrows;
}
