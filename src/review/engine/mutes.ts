import { muteKey, type Board } from '../../core/board';
import type { Finding } from './review';

export interface Muted {
  readonly findings: Finding[];
  /** Keys of mutes that no finding needs any more, and of those without a reason. */
  readonly unused: string[];
}

/** Marks what the user set aside with a reason, at its place or on the whole board. */
export function applyMutes({ muted }: Board, findings: readonly Finding[]): Muted {
  if (muted.size === 0) return { findings: [...findings], unused: [] };
  const used = new Set<string>();
  const marked = findings.map((finding): Finding => {
    const { rule, anchor } = finding;
    const places = [...(anchor === undefined ? [] : [muteKey({ rule, at: anchor })]), rule];
    for (const place of places) {
      const mute = muted.get(place);
      if (!mute || mute.reason.trim() === '') continue;
      used.add(place);
      return { ...finding, muted: mute.reason };
    }
    return finding;
  });
  return { findings: marked, unused: [...muted.keys()].filter((key) => !used.has(key)) };
}
