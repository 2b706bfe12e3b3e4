export const edgeTools = {
  moveStart: (edge: string) => `Move the start of ${edge}`,
  moveEnd: (edge: string) => `Move the end of ${edge}`,
  addBend: 'Drag to bend',
  bend: (index: number) => `Bend ${index}. Double-click removes it`,
  insert: (edge: string) => `Insert on ${edge}`,
  insertHint: 'Insert a component here',
  noNode: 'There is no part to connect to. The connection stays as it was.',
  sideChosen: 'The connection now keeps to this side',
  reconnected: (edge: string) => `Now ${edge}`,
  bent: 'Connection bent',
  straightened: 'Bends removed',
  inserted: (label: string, edge: string) => `${label} inserted on ${edge}`,
  replaced: (before: string, after: string) => `${before} is now ${after}`,
  healed: (count: number) =>
    count === 1
      ? 'Deleted; its neighbours are connected'
      : 'Deleted; their neighbours are connected',
  shape: 'Shape',
  shapes: { orthogonal: 'Right angles', smooth: 'Smooth', straight: 'Straight' },
  replace: 'Replace with…',
  heal: 'Delete and connect the neighbours',
  bendBy: (direction: string) => `Bend the connection ${direction}`,
  removeBends: 'Remove the bends',
  replacing: (label: string) => `Replaces ${label}; its connections stay`,
  inserting: (edge: string) => `Goes between: ${edge}`,
} as const;
