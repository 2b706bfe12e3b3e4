import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import type { Board } from '../../core/board';
import type { ComponentId, NodeId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import { likelyNext, type Habits } from '../../library/likely-next';
import type { Library } from '../../library/library';
import { BRIEF_CARDS } from '../../library/library';
import { selection } from '../../session/selection';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';

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
  const components = useBoardPart((board) => board.components);
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

/** The kind of the only selected node, where it has one; the same while label and kind are. */
export function useSelectedKind(): { label: string; definition: ComponentDefinition } | undefined {
  const library = useSource(useWorkspace().wholeLibrary);
  const id = useStore(selection, ({ nodes }) => (nodes.size === 1 ? [...nodes][0] : undefined));
  const kind = useBoardPart((board) => kindOf(board, id));
  const label = useBoardPart((board) => (id === undefined ? '' : nodeName(board, id)));
  return useMemo(() => {
    const definition = library.get(kind);
    return definition && { label, definition };
  }, [library, kind, label]);
}

function kindOf(board: Board, id: NodeId | undefined): ComponentId | undefined {
  const node = id === undefined ? undefined : board.nodes.get(id);
  if (node?.type === 'component') return node.component;
  return node?.type === 'brief' ? BRIEF_CARDS[node.part] : undefined;
}

/** A part of the board: what changes elsewhere draws nothing anew. */
function useBoardPart<T>(part: (board: Board) => T): T {
  const { document } = useWorkspace();
  const subscribe = useCallback((listener: () => void) => document.subscribe(listener), [document]);
  return useSyncExternalStore(subscribe, () => part(document.get()));
}

function useFitting(library: Library): PanelSection | undefined {
  const selected = useSelectedKind();
  const habits = useHabits(selected !== undefined);
  return useMemo(() => {
    if (selected === undefined) return undefined;
    const { definition, label } = selected;
    return {
      id: 'fitting',
      title: en.componentPanel.connectsTo(label),
      components: likelyNext(library, definition, habits ?? {}).slice(0, MOST_FITTING),
    };
  }, [library, selected, habits]);
}

/** What usually follows what; loaded when first something is selected. */
function useHabits(wanted: boolean): Habits | undefined {
  const [habits, setHabits] = useState<Habits>();
  useEffect(() => {
    if (!wanted || habits !== undefined) return undefined;
    let gone = false;
    const load = async () => {
      const [next, followers] = await Promise.all([
        import('virtual:next'),
        import('virtual:followers'),
      ]);
      if (!gone) setHabits({ next: next.default, followers: followers.default });
    };
    // Without them the connection rules alone give an order.
    load().catch(() => {});
    return () => {
      gone = true;
    };
  }, [wanted, habits]);
  return habits;
}
