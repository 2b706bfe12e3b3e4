/**
 * The import table of docs/architecture.md, as data: a folder of src, and the folders it may
 * import besides itself. What a folder needs beyond that it gets as an argument.
 */
const PURE_BELOW_CONVERT = [
  'core',
  'layout',
  'framework',
  'library',
  'review',
  'render',
  'practice',
];
const CORE_TO_CONVERT = [...PURE_BELOW_CONVERT, 'convert'];
const CORE_TO_STRINGS = [...CORE_TO_CONVERT, 'document', 'storage', 'session', 'strings'];

const TABLE = {
  core: [],
  layout: ['core'],
  framework: ['core'],
  // The stages that a component can evidence are ids of the framework: types only.
  library: ['core', 'framework'],
  review: ['core', 'framework', 'library'],
  render: ['core', 'framework', 'library'],
  practice: ['core', 'framework', 'library', 'review'],
  convert: PURE_BELOW_CONVERT,
  document: ['core'],
  session: ['core'],
  storage: ['core'],
  strings: [],
  actions: CORE_TO_STRINGS,
  canvas: [...CORE_TO_STRINGS, 'actions'],
  sketch: [...CORE_TO_STRINGS, 'actions'],
  ui: [...CORE_TO_STRINGS, 'actions'],
  workers: CORE_TO_CONVERT,
  cli: CORE_TO_CONVERT,
  app: [...CORE_TO_STRINGS, 'actions', 'canvas', 'sketch', 'ui', 'workers'],
};

/** A library that one folder owns: the rest goes through that folder. */
const OWNERS = {
  document: '^(yjs|y-protocols)',
  storage: '^idb',
  canvas: '^@xyflow/',
  sketch: '^(@tldraw/|tldraw)',
  'core/format': '^zod',
};

const TESTS = '\\.(test|cases|arbitrary)\\.tsx?$';

const folderRules = Object.entries(TABLE).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment:
    `${folder}/ may import ${allowed.join(', ') || 'nothing of src'}. ` +
    'Ask for what else it needs as an argument, or move the code inward.',
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

const ownerRules = Object.entries(OWNERS).map(([folder, library]) => ({
  name: `only-${folder.replace('/', '-')}`,
  comment: `Only src/${folder}/ may import this library; use what that folder exports.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${folder}/`, TESTS] },
  to: { path: `node_modules/(${library.slice(1)})` },
}));

export default {
  forbidden: [
    ...folderRules,
    ...ownerRules,
    {
      name: 'no-cycles',
      comment:
        'Modules that import each other cannot be understood apart. Move the shared part out.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'node-only-in-cli',
      comment: 'Only src/cli/ knows Node; the rest runs in a browser too.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sketch-only-lazily',
      comment: 'The freehand layer is large: load it by import() when it is first used.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sketch/' },
      to: { path: '^src/sketch/', dynamic: false },
    },
    {
      name: 'no-folder-outside-the-table',
      comment: 'A new folder of src needs its line in the table first.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(TABLE).join('|')})/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
