import { useMemo } from 'react';

import type { Action } from '../../actions/action';
import { actionList } from '../../actions/action-list';
import { compareText, type Board } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import type { Library } from '../../library/library';
import { searchComponents } from '../../library/search';
import { nodeName } from '../properties/node-name';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { near, rankEntries, type Ranked } from './rank-entries';

export interface NodeEntry {
  readonly id: NodeId;
  readonly name: string;
  /** What it is; absent for notes, groups and plain boxes. */
  readonly kind?: string;
}

/** What the palette lists for a query, the group with the best answer first. */
export type Entries = readonly (
  | { readonly group: 'actions'; readonly list: readonly Action[] }
  | { readonly group: 'components'; readonly list: readonly ComponentDefinition[] }
  | { readonly group: 'nodes'; readonly list: readonly NodeEntry[] }
)[];

/** A command that answers about as well as a name is meant: that is what the palette is for. */
const COMMANDS_FIRST = 25;

/** More names than this of a kind would be a list of everything. */
const MOST = 8;

export function useEntries(query: string): Entries {
  const { actions, library, readOnly, wholeLibrary } = useWorkspace();
  const whole = useSource(wholeLibrary);
  const all = useStore(actionList, (state) => state.actions);
  const board = useBoard();
  return useMemo((): Entries => {
    const isAll = query.trim() === '';
    const commands = rankEntries(
      all.filter((action) => isListed(action) && actions.isEnabled(action)),
      query,
      ({ label }) => [label],
    );
    const nodes = rankEntries(nodesOf(board, library), query, ({ name, kind }) =>
      kind === undefined ? [name] : [name, kind],
    );
    const components = readOnly ? [] : componentsOf(whole, query);
    const best = Math.max(...[commands, components, nodes].map((ranked) => ranked[0]?.score ?? 0));
    const most = isAll ? Infinity : MOST;
    const listOf = <T>(ranked: readonly Ranked<T>[]) =>
      near(ranked, best)
        .slice(0, most)
        .map(({ entry }) => entry);
    const groups = [
      { score: scoreOf(commands) + COMMANDS_FIRST, group: 'actions', list: listOf(commands) },
      { score: scoreOf(components), group: 'components', list: listOf(components) },
      { score: scoreOf(nodes), group: 'nodes', list: listOf(nodes) },
    ] as const;
    // Stable: equals stay as they stand here.
    return groups.filter(({ list }) => list.length > 0).toSorted((a, b) => b.score - a.score);
  }, [query, all, actions, board, library, whole, readOnly]);
}

function nodesOf(board: Board, library: Library): NodeEntry[] {
  return [...board.nodes.values()]
    .map((node): NodeEntry => {
      const kind = node.type === 'component' ? library.get(node.component)?.name : undefined;
      const name = nodeName(board, node.id);
      return { id: node.id, name, ...(kind === undefined ? {} : { kind }) };
    })
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => compareText(a.name, b.name));
}

/** Those that can be placed; all of them, in their order, for no query. */
function componentsOf(library: Library, query: string): Ranked<ComponentDefinition>[] {
  if (query.trim() === '') return rankEntries(library.placeable, '', ({ name }) => [name]);
  const placeable = new Set(library.placeable);
  return searchComponents(library, query)
    .filter(({ definition }) => placeable.has(definition))
    .map(({ definition, score }) => ({ entry: definition, score }));
}

const scoreOf = (ranked: readonly Ranked<unknown>[]): number => ranked[0]?.score ?? 0;

/** Actions of the keyboard alone: their moves need the key held, not a list. */
const isListed = ({ id }: Action): boolean =>
  !/^(nudge|reach|bend)-|^leave$|^open-palette$/.test(id);
