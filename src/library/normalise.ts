import { inEnglish } from './english';
import { fromOtherScripts } from './other-scripts';

// Words that mean nothing in a label. `on`, `in`, `to` stay: "on-device", "text to speech".
const EMPTY_WORDS = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'our', 'your', 'with', 'via']);

// One spelling for what is written in several ways, before the text is cut into words.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\ba\s?\/\s?b\b/g, 'ab'],
  [/\bci\s?[/-]\s?cd\b/g, 'cicd'],
  [/\b(re|pre|post|co|non|multi|auto|hyper|meta)-(?=[a-z])/g, '$1'],
  [/\b(re|pre) (?=(rank|process|train|comput|filter|view))/g, '$1'],
  [/\bpost (?=process|rank)/g, 'post'],
  // Names that the cut between small and capital letters takes apart.
  [/\b(git|data) hub\b/g, '$1hub'],
  [/\b(git) lab\b/g, '$1lab'],
  [/\b(tensor|ml|work) flow(s?)\b/g, '$1flow$2'],
  [/\b(xg|cat) boost\b/g, '$1boost'],
  [/\b(dynamo|mongo|chroma) db\b/g, '$1db'],
  [/\b(elastic|open) search\b/g, '$1search'],
  [/\b(big) query\b/g, '$1query'],
  [/\b(sage) maker\b/g, '$1maker'],
  [/\b(click|lake) house\b/g, '$1house'],
  [/\b(cloud) watch\b/g, '$1watch'],
  [/\b(event) bridge\b/g, '$1bridge'],
  [/\b(lang) (chain|smith|fuse)\b/g, '$1$2'],
  [/\b(hugging) face\b/g, '$1face'],
  [/\bdata (base|set)(s?)\b/g, 'data$1$2'],
  [/\bdata-(base|set|lake|store)/g, 'data$1'],
  [/\bfine[ -]?(tun)/g, 'fine$1'],
  [/\breal[ -]?time\b/g, 'realtime'],
  [/\bclick[ -]stream/g, 'clickstream'],
  [/\bkey[ -]value\b/g, 'keyvalue'],
  [/\bonline[ -]?offline\b/g, 'online offline'],
  [/\bpub[ /-]?sub\b/g, 'pubsub'],
  [/\bk8s\b/g, 'kubernetes'],
  [/\bhyper parameter/g, 'hyperparameter'],
  [/\bhuman[- ]in[- ](the[- ])?loop\b/g, 'humanloop'],
  [/\btwo[- ]tower/g, 'twotower'],
  [/\bback[ -]?(test|fill|end)/g, 'back$1'],
  [/\bfront[ -]end/g, 'frontend'],
  [/\bk[- ]?nn\b/g, 'knn'],
  [/isation\b/g, 'ization'],
  [/ising\b/g, 'izing'],
  [/([a-z]{4})iser\b/g, '$1izer'],
  [/labell/g, 'label'],
  [/modell(?=[ei])/g, 'model'],
  [/artefact/g, 'artifact'],
  [/catalogue/g, 'catalog'],
  [/behaviour/g, 'behavior'],
  [/neighbour/g, 'neighbor'],
  [/centralis/g, 'centraliz'],
  [/normalis/g, 'normaliz'],
  [/anonymis/g, 'anonymiz'],
  [/quantis/g, 'quantiz'],
  [/optimis/g, 'optimiz'],
  [/summaris/g, 'summariz'],
  [/analys(e|er|ing)\b/g, 'analyz$1'],
  [/authoris/g, 'authoriz'],
  [/licence/g, 'license'],
];

// Most labels have none of them, and one search for all is much faster than one for each.
const ANY_SPELLING = new RegExp(SPELLINGS.map(([{ source }]) => source).join('|'));

const SINGULAR_ALREADY =
  /(ss|us|is|ous|ics)$|^(kubernetes|postgres|keras|redis|aws|pandas|gbs|tens|always|gas)$/;

/** One word in the singular. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || SINGULAR_ALREADY.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The words of a label in one spelling: lower case, no accents, singular, American, without
 * empty words. Beside English words those of other scripts are left out: they are often its
 * translation.
 */
export function wordsOf(label: string): string[] {
  // An English name beside it says the same.
  const text = (/[a-z]{3}/i.test(label) ? label : fromOtherScripts(label))
    .replace(/([a-z0-9])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2,})/g, '$1 $2')
    .toLowerCase();
  return inOneSpelling(inEnglish(withoutAccents(text)))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map(singular);
}

export const withoutAccents = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;

function inOneSpelling(text: string): string {
  if (!ANY_SPELLING.test(text)) return text;
  let spelt = text;
  for (const [spelling, one] of SPELLINGS) spelt = spelt.replace(spelling, one);
  return spelt;
}

// Numbers that count boxes, percentages, versions.
const COUNT = /^v?\d+[a-z]{0,3}$/;

export const isCount = (word: string): boolean => COUNT.test(word);

/** The form in which names and aliases are compared. */
export const normalise = (label: string): string => wordsOf(label).join(' ');

const SUFFIXES =
  /(ization|ications?|izing|ized|izer|ize|ation|ators?|ating|ated|ate|ition|ions?|ings?|ers?|ors?|ed|ment|ence|ency|al|ier|ify|ifier|es?|y)$/;

/** Words that no suffix joins. */
const ROOTS: { readonly [word: string]: string } = {
  tuner: 'tune',
  tuning: 'tune',
  tuned: 'tune',
  storage: 'stor',
  persistence: 'stor',
  analytics: 'analyt',
  analysis: 'analyz',
  analyzer: 'analyz',
  responses: 'respons',
  registry: 'registr',
  annotator: 'annot',
  annotation: 'annot',
  transformer: 'transformer',
  server: 'server',
  service: 'service',
  serving: 'serving',
  serve: 'serving',
  user: 'user',
  embedded: 'embedded',
  layer: 'layer',
  generative: 'gener',
  predictive: 'predict',
  inferencing: 'infer',
  docs: 'document',
  doc: 'document',
  db: 'database',
  eval: 'evalu',
  evals: 'evalu',
  gen: 'gener',
  proc: 'process',
  prep: 'prepar',
  preprocess: 'preprocess',
  repo: 'repository',
  auth: 'authent',
  config: 'config',
  recs: 'recommend',
  reco: 'recommend',
  rec: 'recommend',
  vectorstore: 'vector',
  img: 'image',
  ml: 'ml',
  mgmt: 'manag',
  perf: 'perform',
  ts: 'timestamp',
  infra: 'infrastructur',
  obs: 'observ',
  observability: 'observ',
  fairness: 'fair',
  quality: 'quality',
  safety: 'safety',
  privacy: 'privacy',
  entry: 'entry',
  query: 'query',
  reader: 'read',
  // What a shop does to its prices, and not what is done to a model.
  promotion: 'promotion',
  // What was said, and not the work of writing it down.
  transcript: 'transcript',
};

/** What the forms of one word share: trainer, training, trained → train. Not always a word. */
export function rootOf(word: string): string {
  const known = ROOTS[word];
  if (known !== undefined) return known;
  const stem = word.replace(SUFFIXES, '');
  if (stem.length < 4 && !(stem.length === 3 && /(ing|ed|er)$/.test(word) && /(.)\1$/.test(stem))) {
    return word;
  }
  return stem.replace(/([bdglmnprt])\1$/, '$1');
}
