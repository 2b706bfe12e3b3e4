import { fact } from '../engine/fact';
import type { Board } from '../../core/board';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import { statesRetention, taint, taintSinks } from './taint';
import { states } from './words';

export interface Protection {
  /** Where personal data arrives unprotected and does harm. */
  readonly unprotected: readonly GraphNode[];
  readonly retention: boolean;
}

export const protection = fact((graph: BoardGraph): Protection => {
  const { nodes } = taint(graph);
  const harmful = taintSinks(graph);
  return {
    unprotected: [...nodes].filter((node) => harmful.has(node)),
    retention:
      statesRetention(graph) || states(graph.board.constraints.privacy?.notes ?? '', RETENTION),
  };
});

const RETENTION =
  /\b(retention|retain(s|ed)?|delet(e|es|ed|ion|able)|eras(e|ed|ure)|expir(e|es|y)|ttl|kept for|keep for)\b/i;

const CONTROLS =
  /\b(redact(s|ed|ion)?|anonymi[sz]\w*|pseudonymi[sz]\w*|mask(s|ed|ing)?|token?i[sz]\w*|encrypt\w*|strip(s|ped)?|hash(es|ed)?|access control|acl|consent|aggregat\w*)\b/i;

/** The brief names a control, without it being drawn. */
export const controlsInWords = ({ constraints }: Board): boolean =>
  states(constraints.privacy?.notes ?? '', CONTROLS);
