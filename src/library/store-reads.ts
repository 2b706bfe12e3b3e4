import type { ComponentId } from '../core/ids';

// What answers while somebody waits asks its stores; what runs in the background writes to them.
const READERS = new Set<string>([
  'app-service',
  'feature-lookup',
  'candidate-generator',
  'candidate-filter',
  'ranker',
  'reranker',
  'model-server',
  'prompt-builder',
  'decision-policy',
  'fallback',
  'agent-tools',
]);
const STORES = new Set<string>([
  'feature-store',
  'app-database',
  'graph-store',
  'search-index',
  'vector-index',
]);
// A model server's or a ranker's line to a cache is as often a write.
const CACHE_READERS = new Set<string>(['app-service', 'feature-lookup', 'fallback']);

/** Whether a line from the first to the second means that the first reads the second. */
export const readsFrom = (reader: ComponentId, store: ComponentId): boolean =>
  store === 'cache' ? CACHE_READERS.has(reader) : STORES.has(store) && READERS.has(reader);
