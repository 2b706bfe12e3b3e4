import { useEffect, useMemo, useState } from 'react';

import type { ComponentDefinition, ComponentProse } from '../../library/component';
import { likelyNext, type Followers } from '../../library/likely-next';
import type { Library } from '../../library/library';
import { meaningOf } from '../../library/own-components';
import { BRIEF_CARDS } from '../../library/library';
import { selection } from '../../session/selection';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { loadProse } from './load-prose';

/** A part of the panel that is about this user or this board; the steps come after. */
export interface PanelSection {
  readonly id: string;
  readonly title: string;
  readonly components: readonly ComponentDefinition[];
}

const MOST_FITTING = 6;
const MOST_RECENT = 5;

/** What connects to the selected node, favourites, what was placed last, and own components. */
export function useSections(): readonly PanelSection[] {
  const library = useSource(useWorkspace().wholeLibrary);
  const { components } = useBoard();
  const { favourites, recent, personal } = useStore(shelf, (state) => state);
  const fitting = useFitting(library);
  return useMemo(() => {
    const known = (ids: Iterable<Parameters<Library['get']>[0]>) =>
      [...ids].flatMap((id) => library.get(id) ?? []);
    const starred = new Set(favourites);
    const sections: PanelSection[] = [
      ...(fitting === undefined ? [] : [fitting]),
      { id: 'favourites', title: en.componentPanel.favourites, components: known(favourites) },
      {
        id: 'recent',
        title: en.componentPanel.recent,
        components: known(recent.filter((id) => !starred.has(id)).slice(0, MOST_RECENT)),
      },
      { id: 'board', title: en.componentPanel.onBoard, components: known(components.keys()) },
      {
        id: 'yours',
        title: en.componentPanel.yours,
        components: known(personal.keys()),
      },
    ];
    return sections.filter((section) => section.components.length > 0);
  }, [library, components, favourites, recent, personal, fitting]);
}

/** The kind of the only selected node, where it has one. */
export function useSelectedKind(): { label: string; definition: ComponentDefinition } | undefined {
  const library = useSource(useWorkspace().wholeLibrary);
  const board = useBoard();
  const id = useStore(selection, ({ nodes }) => (nodes.size === 1 ? [...nodes][0] : undefined));
  return useMemo(() => {
    const node = id === undefined ? undefined : board.nodes.get(id);
    const kind =
      node?.type === 'component'
        ? node.component
        : node?.type === 'brief'
          ? BRIEF_CARDS[node.part]
          : undefined;
    const definition = library.get(kind);
    return node && definition && { label: nodeName(board, node.id), definition };
  }, [library, board, id]);
}

function useFitting(library: Library): PanelSection | undefined {
  const selected = useSelectedKind();
  const habits = useHabits(selected !== undefined);
  return useMemo(() => {
    if (selected === undefined) return undefined;
    const { definition, label } = selected;
    const meant = meaningOf(definition) ?? definition.id;
    const next = habits?.prose[meant]?.next ?? [];
    const { followers = {} } = habits ?? {};
    return {
      id: 'fitting',
      title: en.componentPanel.connectsTo(label),
      components: likelyNext(library, definition, { next, followers }).slice(0, MOST_FITTING),
    };
  }, [library, selected, habits]);
}

interface Habits {
  readonly prose: { readonly [component: string]: ComponentProse };
  readonly followers: Followers;
}

/** What usually follows what; loaded when first something is selected. */
function useHabits(wanted: boolean): Habits | undefined {
  const [habits, setHabits] = useState<Habits>();
  useEffect(() => {
    if (!wanted || habits !== undefined) return undefined;
    let gone = false;
    const load = async () => {
      const [prose, followers] = await Promise.all([loadProse(), import('virtual:followers')]);
      if (!gone) setHabits({ prose, followers: followers.default });
    };
    // Without them the connection rules alone give an order.
    load().catch(() => {});
    return () => {
      gone = true;
    };
  }, [wanted, habits]);
  return habits;
}
