import type { Edge } from '../core/board';

export const EDGE_STYLES = ['orthogonal', 'smooth', 'straight'] as const;
export type EdgeStyle = (typeof EDGE_STYLES)[number];

/** How a connection is drawn: in right angles unless the user chose otherwise. */
export const edgeStyle = ({ style }: Pick<Edge, 'style'>): EdgeStyle =>
  EDGE_STYLES.find((known) => known === style) ?? 'orthogonal';
