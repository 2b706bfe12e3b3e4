/** The fourteen parts by the components that they may be, and by the labels that the task gives them. */
export const PARTS = {
  events: { components: ['event-log', 'event-stream'], label: 'user events stream' },
  lake: { components: ['data-lake'], label: 'raw data lake' },
  cleaning: { components: ['data-cleaning'], label: 'data cleaning' },
  labels: { components: ['label-join'], label: 'label builder' },
  pipeline: { components: ['feature-engineering'], label: 'feature pipeline' },
  store: { components: ['feature-store'], label: 'feature store' },
  split: { components: ['data-splitter'], label: 'dataset split' },
  trainer: { components: ['model-trainer'], label: 'trainer' },
  evaluation: { components: ['offline-evaluator'], label: 'offline evaluation' },
  registry: { components: ['model-registry'], label: 'model registry' },
  retrieval: { components: ['candidate-generator'], label: 'candidate retrieval' },
  ranker: { components: ['ranker'], label: 'ranker model server' },
  api: { components: ['app-service', 'api-gateway'], label: 'recommendation API' },
  monitoring: {
    components: ['system-monitor', 'model-monitor', 'drift-monitor'],
    label: 'monitoring',
  },
};

const CONNECTIONS = [
  'events lake',
  'lake cleaning',
  'cleaning labels',
  'cleaning pipeline',
  'pipeline store',
  'labels split',
  'store split',
  'split trainer',
  'trainer evaluation',
  'evaluation registry',
  'registry ranker',
  'retrieval ranker',
  'ranker api',
  'api monitoring',
  'monitoring trainer',
  'api events',
];

/** A component's size where the user did not change it. */
const SIZE = { width: 190, height: 58 };

/** What is wrong with a board that shall be the reference task; nothing if it is. */
export function faultsOf({ nodes = [], edges = [] }, byLabel = false) {
  const faults = [];
  const parts = new Map();
  for (const { id, component, label } of nodes) {
    const part = Object.entries(PARTS).find(([, wanted]) =>
      byLabel
        ? wanted.label.toLowerCase() === label.toLowerCase()
        : wanted.components.includes(component),
    );
    if (part === undefined) faults.push(`nobody asked for ${label} (${component})`);
    else if ([...parts.values()].includes(part[0])) faults.push(`${part[0]} is there twice`);
    else parts.set(id, part[0]);
  }
  for (const part of Object.keys(PARTS))
    if (![...parts.values()].includes(part)) faults.push(`${part} is missing`);
  const drawn = edges.map(({ from, to }) => `${parts.get(from)} ${parts.get(to)}`);
  for (const wanted of CONNECTIONS)
    if (!drawn.includes(wanted)) faults.push(`no connection ${wanted}`);
  for (const one of drawn) if (!CONNECTIONS.includes(one)) faults.push(`nobody asked for ${one}`);
  if (edges.length !== CONNECTIONS.length) faults.push(`${edges.length} connections`);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of edges)
    if (!ids.has(from) || !ids.has(to)) faults.push(`loose: ${from} ${to}`);
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1)) {
      const apart =
        Math.abs(a.position.x - b.position.x) >= SIZE.width ||
        Math.abs(a.position.y - b.position.y) >= SIZE.height;
      if (!apart) faults.push(`${a.label} covers ${b.label}`);
    }
  });
  return faults;
}
