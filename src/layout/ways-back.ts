import { roundsOf } from '../core/rounds';

/** A connection between two things that are laid out, by their ids. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The links that lead back against the flow: what is left without them has no cycle. Of a loop
 * the link back is the one from a later rank to an earlier one (serving to data), else the one
 * that closes the loop for who starts at the first node.
 *
 * @param ids in the order in which one reads them; the walk starts at the first.
 */
export function waysBack(
  ids: readonly string[],
  links: readonly Link[],
  rankOf: (id: string) => number | undefined,
): ReadonlySet<string> {
  const loops = loopOf(ids, links);
  const back = new Set<string>();
  for (const { id, from, to } of links) {
    const [start, end] = [rankOf(from), rankOf(to)];
    const isInLoop = loops.get(from) === loops.get(to);
    if (isInLoop && start !== undefined && end !== undefined && start > end) back.add(id);
  }
  const next = outgoing(links.filter(({ id }) => !back.has(id)));
  const state = new Map<string, 'open' | 'done'>();
  for (const start of ids) walk(start, next, state, back);
  return back;
}

function outgoing(links: readonly Link[]): Map<string, Link[]> {
  const next = new Map<string, Link[]>();
  for (const link of links) push(next, link.from, link);
  return next;
}

/** Depth first, without recursion: a board may be one chain of thousands. */
function walk(
  start: string,
  next: ReadonlyMap<string, readonly Link[]>,
  state: Map<string, 'open' | 'done'>,
  back: Set<string>,
): void {
  if (state.has(start)) return;
  state.set(start, 'open');
  const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const link = next.get(top.id)?.[top.at];
    top.at += 1;
    if (link === undefined) {
      state.set(top.id, 'done');
      path.pop();
    } else if (state.get(link.to) === 'open') back.add(link.id);
    else if (!state.has(link.to)) {
      state.set(link.to, 'open');
      path.push({ id: link.to, at: 0 });
    }
  }
}

/** Which round each node is in, by a number. */
function loopOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const { from, to } of links) {
    push(next, from, to);
    push(before, to, from);
  }
  return new Map(
    roundsOf(ids, next, before).flatMap((round, number) =>
      round.map((id) => [id, number] as const),
    ),
  );
}

function push<T>(rows: Map<string, T[]>, key: string, one: T): void {
  const row = rows.get(key);
  if (row) row.push(one);
  else rows.set(key, [one]);
}
