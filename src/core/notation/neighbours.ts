import type { ComponentId } from '../ids';
import type { Chain, Term } from './syntax';

/** The terms that a term is connected with, anywhere in its text. */
export interface Neighbours {
  readonly from: readonly Term[];
  readonly to: readonly Term[];
  /** What it leads to that is on the board already: `< mlflow`, typed at a selected part. */
  readonly ahead?: ComponentId;
}

export const ALONE: Neighbours = { from: [], to: [] };

/** What stands beside each name of a text; the same name is the same node wherever it stands. */
export function neighboursIn(chains: readonly Chain[]): (term: Term) => Neighbours {
  const found = new Map<string, { readonly from: Term[]; readonly to: Term[] }>();
  const of = (term: Term) => {
    const key = nameOf(term);
    const known = found.get(key) ?? { from: [], to: [] };
    found.set(key, known);
    return known;
  };
  for (const { groups, arrows } of chains) {
    arrows.forEach(({ direction }, index) => {
      for (const left of groups[index] ?? []) {
        for (const right of groups[index + 1] ?? []) {
          const [start, end] = direction === 'back' ? [right, left] : [left, right];
          of(start).to.push(end);
          of(end).from.push(start);
        }
      }
    });
  }
  return (term) => found.get(nameOf(term)) ?? ALONE;
}

/** Terms with the same name are one node. */
export const nameOf = ({ label, key }: Term): string => `${folded(label)}#${key ?? ''}`;

export const folded = (text: string): string => text.trim().toLowerCase();
