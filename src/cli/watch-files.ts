import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { systemReason } from './open-board';
import { Unusable } from './terminal';

/** Editors write a file in several strokes; one report is enough for all of them. */
const QUIET_MS = 120;

/**
 * Tells which of the files may have changed, until `ended` is aborted. It watches their folders:
 * an editor that puts a new file in place of the old one would take a watched file away.
 */
export function watchFiles(
  files: readonly string[],
  changed: (file: string) => void,
  ended: AbortSignal,
): Promise<void> {
  const byPlace = new Map(files.map((file) => [path.resolve(file), file]));
  const waiting = new Map<string, NodeJS.Timeout>();
  const soon = (file: string): void => {
    clearTimeout(waiting.get(file));
    const tell = (): void => {
      waiting.delete(file);
      changed(file);
    };
    waiting.set(file, setTimeout(tell, QUIET_MS));
  };
  const onName = (folder: string, name: string | null): void => {
    for (const [place, file] of byPlace) {
      if (path.dirname(place) !== folder) continue;
      if (name === null || path.basename(place) === name) soon(file);
    }
  };
  return new Promise((resolve, reject) => {
    const watchers: FSWatcher[] = [];
    try {
      for (const folder of new Set([...byPlace.keys()].map((place) => path.dirname(place)))) {
        watchers.push(watchFolder(folder, (name) => onName(folder, name), stop));
      }
    } catch (error) {
      // A folder that is not there is told at once, and not as an event.
      stop(error);
    }
    function stop(error?: unknown): void {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      if (error === undefined) resolve();
      else reject(new Unusable(`--watch cannot go on: ${systemReason(error)}`));
    }
    ended.addEventListener('abort', () => stop(), { once: true });
    if (ended.aborted) stop();
  });
}

function watchFolder(
  folder: string,
  onName: (name: string | null) => void,
  onError: (error: unknown) => void,
): FSWatcher {
  const watcher = watch(folder, (_, name) => onName(name));
  watcher.on('error', onError);
  return watcher;
}
