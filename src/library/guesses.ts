import type { ComponentId } from '../core/ids';
import type { ComponentName } from './name-index';

interface Guess {
  score: number;
  readonly name: ComponentName;
}

/** What a label could be, while evidence is gathered. */
export class Guesses {
  readonly #guesses = new Map<ComponentId, Guess>();

  /** The strongest single piece of evidence counts; pieces are not added up. */
  raise(name: ComponentName, score: number): void {
    const known = this.#guesses.get(name.component);
    if (known === undefined || score > known.score) {
      this.#guesses.set(name.component, { score, name });
    }
  }

  /** Moves a guess that is there. */
  add(component: string, score: number): void {
    for (const [id, guess] of this.#guesses) {
      if (id === component) guess.score = Math.min(0.99, guess.score + score);
    }
  }

  /** A rule decides: this component comes first. */
  rule(component: ComponentId, score: number): void {
    const name = this.#guesses.get(component)?.name;
    for (const guess of this.#guesses.values()) guess.score = Math.min(guess.score, score - 0.2);
    const ruled: ComponentName = name ?? { component, kind: 'alias', text: component, words: [] };
    this.#guesses.set(component, { score, name: ruled });
  }

  above(score: number): ComponentId[] {
    return [...this.#guesses].filter(([, guess]) => guess.score > score).map(([id]) => id);
  }

  /** By a name of what it is that says more than these words of what it is made with. */
  roleScoreOf(component: ComponentId, made: readonly string[]): number {
    const guess = this.#guesses.get(component);
    if (guess === undefined || guess.name.kind === 'technology') return 0;
    return guess.name.words.every((word) => made.includes(word)) ? 0 : guess.score;
  }

  scoreOf(component: ComponentId): number {
    return this.#guesses.get(component)?.score ?? 0;
  }

  /** Best first. */
  ranked(): { readonly name: ComponentName; readonly score: number }[] {
    return [...this.#guesses.values()].toSorted((a, b) => b.score - a.score);
  }
}
