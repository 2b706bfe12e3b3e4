import { flows } from '../../engine/flow-mask';
import { insertOnAll } from '../../engine/draft-mend';
import { isA, type GraphNode } from '../../engine/graph-node';
import { INDEXES } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { joined } from '../../engine/walk';

/** Words of corpora in which each document has its owner. */
const OWNED =
  /\b(employees?|company|internal|confidential|private|personal|e-?mails?|slack|confluence|sharepoint|drive|wikis?|tickets?|contracts?|medical|patient|case files?|user (documents|files|messages)|customer|tenants?|teams?)\b/i;

export const privacyPermissionsIgnored = defineRule({
  id: 'privacy/permissions-ignored',
  severity: 'warning',
  source: 'OWASP, Top 10 for LLM applications: sensitive information disclosure',
  safe: true,
  messages: {
    open: {
      what: '{corpus} belongs to many people, and nothing between {at} and the answer asks who may see what.',
      why: 'Search over everybody’s documents shows everybody everything.',
      ask: 'How do you make sure that I only get answers from documents that I may read?',
      fix: 'Filter what is found by the caller’s permissions before it is used.',
    },
  },
  *check(graph) {
    const owned = graph.trail(graph.of(...CORPORA).filter(isOwned), INTO_INDEX);
    for (const index of graph.connected(...INDEXES)) {
      const way = owned.to(index);
      const corpus = way?.nodes[0];
      if (!way || !corpus) continue;
      const found = graph.trail(
        [index],
        flows('candidates', 'request', 'predictions', 'response'),
        {
          not: graph.setOf('candidate-filter', 'privacy-controls', 'decision-policy'),
        },
      );
      const answer = [...found.reached].find((node) =>
        isA(node, ['llm-server', 'prompt-builder', 'end-user', 'client-app', 'app-service']),
      );
      const path = answer && found.to(answer);
      if (!path || guarded(index)) continue;
      yield {
        message: 'open',
        at: index,
        data: { corpus: `“${corpus.label}”` },
        ...joined(way, path),
        mend: insertOnAll(
          graph,
          index.out.filter(({ flow }) => flow === 'candidates'),
          'candidate-filter',
          { label: 'Permission filter' },
        ),
      };
    }
  },
});

/** Only data: what reaches the index from a corpus or table whose label or property says so. */
const INTO_INDEX = flows('records', 'events', 'embeddings', 'features');
const CORPORA = ['content-corpus', 'app-database', 'external-system'] as const;

const isOwned = (node: GraphNode): boolean =>
  OWNED.test(node.label) || node.node.properties?.['containsPersonalData'] === true;

const guarded = (index: GraphNode): boolean =>
  index.in.some(({ from }) => from.kind === 'privacy-controls');
