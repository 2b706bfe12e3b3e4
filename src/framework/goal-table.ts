import type { TaskId } from './tasks';

export type GoalKindId =
  | 'engagement'
  | 'satisfaction'
  | 'retention'
  | 'growth'
  | 'revenue'
  | 'ad-value'
  | 'loss-prevention'
  | 'safety'
  | 'trust'
  | 'privacy'
  | 'fairness'
  | 'cost'
  | 'productivity'
  | 'latency'
  | 'freshness'
  | 'discovery'
  | 'supply-health'
  | 'planning'
  | 'reliability'
  | 'compliance';

export interface GoalKind {
  readonly id: GoalKindId;
  readonly name: string;
  /** Beginnings of words or phrases that name it. */
  readonly stems: readonly string[];
  /** Online metrics that plausibly serve it. */
  readonly online: readonly string[];
  /** What stands in for it offline. */
  readonly offline: readonly string[];
  readonly guardrails: readonly string[];
  /** A goal of this kind that can be measured. */
  readonly example: string;
}

export const GOAL_KINDS: readonly GoalKind[] = [
  {
    id: 'engagement',
    name: 'Engagement',
    stems: [
      'engag',
      'click',
      'watch time',
      'minutes watched',
      'dwell',
      'time spent',
      'session',
      'interact',
      'listen',
      'play',
      'open rate',
    ],
    online: ['satisfied watch time', 'long clicks', 'sessions per user', 'completion rate'],
    offline: ['ndcg@10', 'recall@k', 'log-loss'],
    guardrails: ['hide and report rate', 'survey score', '28-day retention'],
    example: 'Raise satisfied sessions per daily user by 2 % within one quarter',
  },
  {
    id: 'satisfaction',
    name: 'Satisfaction',
    stems: [
      'satisf',
      'happ',
      'delight',
      'enjoy',
      'worth',
      'nps',
      'csat',
      'quality of experience',
      'relevan',
    ],
    online: [
      'survey score',
      'thumbs-up rate',
      'long clicks',
      'reformulation rate',
      'complaint rate',
    ],
    offline: ['ndcg@10 on human ratings', 'win-rate'],
    guardrails: ['engagement does not fall for no reason'],
    example:
      'Raise the share of searches whose first result is relevant from 40 % to 43 % this half-year',
  },
  {
    id: 'retention',
    name: 'Retention',
    stems: [
      'retain',
      'retention',
      'churn',
      'come back',
      'return',
      'loyal',
      'long-term',
      'stickiness',
      'habit',
    ],
    online: ['28-day retention', 'days active', 'churn against a long holdout'],
    offline: ['early signs that were checked against retention'],
    guardrails: ['notification opt-outs'],
    example: 'Raise 28-day retention by 0.5 % this half-year',
  },
  {
    id: 'growth',
    name: 'Growth',
    stems: [
      'grow',
      'acquisition',
      'sign-up',
      'signup',
      'new users',
      'activation',
      'onboarding',
      'invite',
      'invitation',
      'connections',
    ],
    online: ['activation rate', 'accepted invitations', 'first-week retention'],
    offline: ['recall@k on new users'],
    guardrails: ['spam reports', 'quality of new accounts'],
    example: 'Raise accepted invitations per weekly member by 3 % within one quarter',
  },
  {
    id: 'revenue',
    name: 'Revenue',
    stems: [
      'revenue',
      'sales',
      'gmv',
      'gross',
      'monet',
      'rpm',
      'arpu',
      'conversion',
      'purchase',
      'booking',
      'order value',
      'profit',
      'margin',
      'basket',
    ],
    online: ['revenue per user', 'margin per user', 'conversion rate', 'incremental sales'],
    offline: ['expected-cost', 'log-loss with calibration', 'ndcg weighted by value'],
    guardrails: ['return rate', 'price creep', 'hide-ad rate', '28-day retention'],
    example: 'Raise bookings from search by 4 % within one quarter',
  },
  {
    id: 'ad-value',
    name: 'Value for advertisers',
    stems: ['advertiser', 'roas', 'ctr', 'campaign', 'bid', 'auction'],
    online: ['conversions per spend', 'advertiser retention', 'spend accuracy'],
    offline: ['normalised entropy', 'calibration', 'roc-auc'],
    guardrails: ['hide-ad rate', 'budget under-delivery'],
    example: 'Raise conversions per advertiser by 2 % this quarter at an unchanged hide-ad rate',
  },
  {
    id: 'loss-prevention',
    name: 'Fewer losses',
    stems: [
      'fraud',
      'chargeback',
      'abuse loss',
      'theft',
      'default',
      'risk loss',
      'scam',
      'net loss',
    ],
    online: ['net loss per volume: fraud, false declines and review'],
    offline: ['recall at fixed precision', 'expected-cost', 'pr-auc'],
    guardrails: ['approval rate by segment', 'review load'],
    example: 'Cut net loss (fraud, false declines, review) by 10 % this year',
  },
  {
    id: 'safety',
    name: 'Safety',
    stems: [
      'harm',
      'safe',
      'toxic',
      'hate',
      'violence',
      'violat',
      'moderation',
      'minors',
      'self-harm',
      'unsafe',
    ],
    online: ['prevalence of violating views', 'time to action', 'severe misses'],
    offline: ['recall at fixed precision a policy', 'toxicity-rate'],
    guardrails: ['benign removals', 'overturned appeals', 'gap between languages'],
    example:
      'Cut the prevalence of violating views by 20 % this year without more wrongful removals',
  },
  {
    id: 'trust',
    name: 'Trust',
    stems: [
      'ungrounded',
      'grounded',
      'trust',
      'credib',
      'truthful',
      'hallucinat',
      'accurate answers',
      'misinformation',
      'transparen',
      'reputation',
    ],
    online: ['ungrounded answer rate', 'upheld complaints', 'correction rate'],
    offline: ['faithfulness', 'citation-precision', 'calibration'],
    guardrails: ['abstention rate'],
    example: 'Cut ungrounded answers from 6 % to 2 % this quarter',
  },
  {
    id: 'privacy',
    name: 'Privacy',
    stems: ['privacy', 'gdpr', 'consent', 'personal data', 'anonym', 'blur'],
    online: ['missed objects in an audit', 'erasure requests done in time'],
    offline: ['recall', 'recall at fixed precision'],
    guardrails: ['over-blurring', 'lost usefulness'],
    example: 'Keep upheld privacy complaints below 1 per million images this year',
  },
  {
    id: 'fairness',
    name: 'Fairness',
    stems: [
      'gap between',
      'fair',
      'bias',
      'equal',
      'equit',
      'discriminat',
      'disparate',
      'inclusive',
    ],
    online: ['gap in outcomes between groups', 'gap in complaints'],
    offline: ['slice-gap'],
    guardrails: ['overall quality', 'sample size by group'],
    example: 'Close the approval gap between regions to below 2 % this year',
  },
  {
    id: 'cost',
    name: 'Cost',
    stems: ['cost', 'cheaper', 'spend', 'budget', 'saving', 'efficien', 'gpu', 'infrastructure'],
    online: ['cost per 1,000 predictions', 'cost per solved case'],
    offline: ['quality at equal cost'],
    guardrails: ['a floor for quality', 'p99 latency'],
    example: 'Cut cost per solved case by 15 % this year at equal quality',
  },
  {
    id: 'productivity',
    name: 'Productivity',
    stems: [
      'time saved',
      'automat',
      'deflect',
      'handling time',
      'manual work',
      'agents',
      'throughput of reviewers',
      'straight-through',
      'without a person',
      'without a human',
    ],
    online: ['resolved without a person', 'minutes saved', 'straight-through rate'],
    offline: ['recall at fixed precision', 'answer-correctness'],
    guardrails: ['reopen rate', 'errors passed on'],
    example: 'Raise the share of questions resolved without a person from 40 % to 55 % this year',
  },
  {
    id: 'latency',
    name: 'Speed',
    stems: ['latency', 'fast', 'speed', 'real-time', 'instant', 'responsive', 'wait'],
    online: ['p95 latency', 'p99 latency', 'time to first token', 'timeout rate'],
    offline: [],
    guardrails: ['quality at the smaller budget'],
    example: 'Cut p99 latency of search from 400 ms to 250 ms this quarter',
  },
  {
    id: 'freshness',
    name: 'Freshness',
    stems: ['fresh', 'up to date', 'recent', 'latest', 'minutes after', 'stale', 'within 24 hours'],
    online: ['age of the newest item shown', 'time until searchable'],
    offline: ['metric on the slice of new items'],
    guardrails: ['quality', 'cost'],
    example: 'Show 95 % of fresh listings within 15 minutes this quarter',
  },
  {
    id: 'discovery',
    name: 'Discovery',
    stems: ['discover', 'divers', 'serendip', 'variety', 'long tail', 'explor', 'novelty'],
    online: ['different creators per user', 'exposure of new items'],
    offline: ['diversity with ndcg', 'coverage', 'novelty'],
    guardrails: ['a floor for engagement'],
    example: 'Raise the diversity of what a weekly user watches by 5 % this half-year',
  },
  {
    id: 'supply-health',
    name: 'Health of the supply side',
    stems: ['creator', 'seller', 'host', 'merchant', 'marketplace', 'supplier', 'driver'],
    online: ['share of suppliers with exposure', 'supplier retention', 'concentration'],
    offline: ['coverage'],
    guardrails: ['conversion of the demand side'],
    example: 'Raise the share of sellers with a sale each week from 22 % to 25 % this year',
  },
  {
    id: 'planning',
    name: 'Planning',
    stems: [
      'demand',
      'stock',
      'inventory',
      'staffing',
      'capacity',
      'waste',
      'replenish',
      'forecast',
    ],
    online: ['stock-out rate', 'waste', 'service level'],
    offline: ['pinball', 'wape', 'mase', 'bias'],
    guardrails: ['override rate', 'cost of expedites'],
    example: 'Cut stock-outs from 4 % to 3 % this year at unchanged waste',
  },
  {
    id: 'reliability',
    name: 'Reliability',
    stems: ['downtime', 'failure', 'outage', 'availability', 'maintenance', 'defect'],
    online: ['unplanned downtime', 'escaped defects'],
    offline: ['recall at fixed precision', 'c-index'],
    guardrails: ['false call-outs'],
    example: 'Cut unplanned downtime by 15 % this year',
  },
  {
    id: 'compliance',
    name: 'Compliance',
    stems: ['complian', 'regulat', 'audit', 'legal', 'kyc', 'aml', 'policy'],
    online: ['audit findings', 'decisions with reasons', 'time to report'],
    offline: ['recall at fixed precision', 'slice-gap'],
    guardrails: ['friction for good users'],
    example: 'Report 99 % of suspicious transfers to the regulator in one day this year',
  },
];

/** A metric that looks right for a goal, why it misleads, and what stands beside it. */
export interface ProxyTrap {
  readonly goals: readonly GoalKindId[];
  /** What the user's metric says. */
  readonly metric: RegExp;
  readonly why: string;
  /** Any metric like this silences the finding. */
  readonly counter: RegExp;
  /** What to propose. */
  readonly propose: readonly string[];
}

export const PROXY_TRAPS: readonly ProxyTrap[] = [
  {
    goals: ['satisfaction', 'retention', 'trust'],
    metric: /\b(clicks?|ctr|click-?through( rate)?|open rate)\b/i,
    why: 'Clicks reward titles and curiosity, not value.',
    counter:
      /\b(long[- ]clicks?|click with dwell|long-watch|surveys?|hides?|hide rate|reports?|retention|satisf\w*|citation clicks)\b/i,
    propose: ['long clicks', 'survey score', 'hide rate'],
  },
  {
    goals: ['satisfaction', 'retention', 'trust'],
    metric: /\b(watch time|time spent|minutes watched|session length)\b/i,
    why: 'More time can mean compulsion, or trouble finding things.',
    counter:
      /\b(surveys?|satisfied|satisfaction|task success|reformulation|retention|dismiss|hides?)\b/i,
    propose: ['survey score', 'satisfied watch time', 'task success'],
  },
  {
    goals: ['retention'],
    metric: /\b(7-?day|weekly|first-week) (engagement|active|activity)\b/i,
    why: 'Novelty wears off after the first week.',
    counter: /\b(holdout|28-?day|30-?day|long-term|monthly)\b/i,
    propose: ['28-day retention', 'long-term holdout'],
  },
  {
    goals: ['revenue'],
    metric: /\bconversion( rate)?\b/i,
    why: 'Cheap items and discounts convert best.',
    counter:
      /\b(revenue|margin|profit|order value|returns?|return rate|gmv|bookings?|price creep)\b/i,
    propose: ['revenue per session', 'margin per session', 'return rate'],
  },
  {
    goals: ['revenue', 'growth'],
    metric: /\b(clicks?|sales|purchases) (of|by|from) notif\w+/i,
    why: 'Many would have bought anyway.',
    counter: /\b(uplift|holdout|incremental\w*|opt-?outs?)\b/i,
    propose: ['incremental sales against a holdout', 'opt-outs'],
  },
  {
    goals: ['ad-value'],
    metric: /\b(ctr|click-?through( rate)?)\b/i,
    why: 'Clicks without purchases, and scores that bids cannot use.',
    counter: /\b(conversions?|calibration|hide-?ad|hide rate|roas|advertiser)\b/i,
    propose: ['conversions per spend', 'calibration', 'hide-ad rate'],
  },
  {
    goals: ['loss-prevention'],
    metric: /\b(fraud (caught|detected|blocked|recall)|frauds? count|cases caught)\b/i,
    why: 'Blocking everybody catches everything.',
    counter: /\b(approval rate|false[- ]declines?|decline rate|net loss|friction|insult rate)\b/i,
    propose: ['approval rate by segment', 'cost of false declines'],
  },
  {
    goals: ['loss-prevention'],
    metric: /\bchargeback rate\b/i,
    why: 'It also falls when good users are declined, and it comes months late.',
    counter: /\b(net loss|challenge success|approval rate|false[- ]declines?|decline rate)\b/i,
    propose: ['net loss', 'challenge success'],
  },
  {
    goals: ['safety'],
    metric:
      /\b((items|posts|content|videos|accounts) (removed|taken down)|removals|(count|number) of actions|actions taken)\b/i,
    why: 'It grows with bad content, and with taking down too much.',
    counter: /\b(prevalence|appeals?|overturned|random sample|benign)\b/i,
    propose: ['prevalence by random sample', 'overturned appeals'],
  },
  {
    goals: ['safety'],
    metric: /\buser reports?\b/i,
    why: 'Harm that nobody reports is not in it, and reports can be a campaign.',
    counter: /\b(prevalence|random[- ]sample|audit)\b/i,
    propose: ['prevalence by random sample'],
  },
  {
    goals: ['productivity'],
    metric: /\bdeflections?( rate)?\b/i,
    why: 'Users who give up count as deflected.',
    counter: /\b(resol\w+|reopen\w*|csat|satisf\w*)\b/i,
    propose: ['confirmed resolution', 'reopen rate', 'survey score'],
  },
  {
    goals: ['trust'],
    metric: /\bthumbs[- ]?up( rate| share)?\b/i,
    why: 'Few people vote, and fluent wrong answers please.',
    counter: /\b(correct\w*|faithful\w*|grounded\w*|ungrounded|audit\w*|upheld)\b/i,
    propose: ['audited correctness', 'faithfulness'],
  },
  {
    goals: ['latency'],
    metric: /\b(mean|average|avg) (latency|response time)\b/i,
    why: 'A mean hides the slow tail.',
    counter: /\b(p9\d|p99\.9|percentile|tail)\b/i,
    propose: ['p95 latency', 'p99 latency'],
  },
  {
    goals: ['cost'],
    metric: /\bcost (per|a|an) (request|answer|call|prediction)\b/i,
    why: 'Cheap wrong answers are asked again.',
    counter: /\b(cost (per|a|an) (solved|resolved|successful)|quality|resol\w+|task success)\b/i,
    propose: ['cost per solved task'],
  },
  {
    goals: ['planning'],
    metric: /\bmape\b/i,
    why: 'Small series decide it, and it breaks at zero.',
    counter: /\b(wape|mase|rmsse|stock-?outs?|waste|pinball|service level)\b/i,
    propose: ['wape', 'mase', 'stock-out rate'],
  },
  {
    goals: ['discovery'],
    metric: /\b(catalogue|catalog|item)? ?coverage\b/i,
    why: 'Random lists cover the most.',
    counter: /\b(diversity|relevance|ndcg|engagement|satisf\w*)\b/i,
    propose: ['diversity with a floor for relevance'],
  },
  {
    goals: ['growth'],
    metric: /\b(invit\w+ sent|invites sent|sent invit\w+)\b/i,
    why: 'Spam sends the most invitations.',
    counter: /\b(accept\w*|active after|connections with)\b/i,
    propose: ['accepted invitations', 'active after 14 days'],
  },
  {
    goals: ['freshness'],
    metric: /\bshare of (new|fresh|recent) items?\b/i,
    why: 'It pushes new items whether they are good or not.',
    counter: /\b(engagement on new|at equal exposure|quality|satisf\w*|long[- ]clicks?)\b/i,
    propose: ['engagement on new items at equal exposure'],
  },
];

/** What a task is usually measured by once users see it; the goal decides. */
export interface LiveMetrics {
  readonly online: readonly string[];
  readonly guardrail: readonly string[];
}

const READING: LiveMetrics = {
  online: ['straight-through rate', 'corrections per document', 'handling time'],
  guardrail: ['wrong fields accepted in silence', 'p95 time'],
};
const SEEING: LiveMetrics = {
  online: ['misses found by an audit', 'rework', 'upheld complaints'],
  guardrail: ['false alarms per image', 'age of the backlog'],
};

export const LIVE_METRICS: { readonly [T in TaskId]: LiveMetrics } = {
  'binary-classification': {
    online: [
      'value of the right decisions less the cost of the wrong',
      'conversion rate',
      'overturned decisions',
    ],
    guardrail: ['false-decline rate by segment', 'calibration ratio', 'p99 latency'],
  },
  'multiclass-classification': {
    online: ['share routed right the first time', 'handling time', 'override rate'],
    guardrail: ['time to correct', 'share of unknown'],
  },
  'multilabel-classification': {
    online: ['prevalence of violating views', 'proactive rate', 'time to action'],
    guardrail: ['benign removals', 'overturned appeals', 'gap between languages'],
  },
  'sequence-labelling': READING,
  regression: {
    online: ['share that is late or off', 'cancellation rate', 'conversion rate'],
    guardrail: ['complaint rate', 'gap by region'],
  },
  forecasting: {
    online: ['stock-out rate', 'waste', 'planner override rate'],
    guardrail: ['cost of expedites', 'bias'],
  },
  'time-to-event': {
    online: ['unplanned downtime', 'lead time of true warnings'],
    guardrail: ['false call-outs per machine and month'],
  },
  ranking: {
    online: ['satisfied sessions', 'long clicks', '28-day retention'],
    guardrail: ['hide and report rate', 'concentration on few creators', 'p99 latency'],
  },
  retrieval: {
    online: ['success without asking again', 'click with dwell'],
    guardrail: ['zero-result rate', 'unsafe result rate', 'p99 latency'],
  },
  'sequential-recommendation': {
    online: ['sessions with few skips', 'saves', 'return on the next day'],
    guardrail: ['skip rate', 'repetition', 'concentration on few sellers'],
  },
  'embedding-learning': {
    online: ['the metric of the product that uses it'],
    guardrail: ['index recall', 'age of vectors'],
  },
  'object-detection': SEEING,
  segmentation: SEEING,
  ocr: READING,
  'anomaly-detection': {
    online: ['confirmed incidents found', 'lead time'],
    guardrail: ['alerts per operator and day', 'precision of alerts'],
  },
  clustering: {
    online: ['use of the groups by the team', 'campaign lift by group'],
    guardrail: ['size and churn of groups'],
  },
  seq2seq: {
    online: ['edit distance to what was sent', 'acceptance rate', 'handling time'],
    guardrail: ['meaning errors in an audit', 'complaint rate'],
  },
  'text-generation': {
    online: ['share accepted or kept', 'task completion', 'side-by-side wins'],
    guardrail: ['unsafe output rate', 'cost per answer', 'time to first token'],
  },
  'rag-qa': {
    online: ['resolved without a person', 'follow-up rate', 'thumbs-up rate'],
    guardrail: ['ungrounded answer rate', 'permission leaks', 'cost per answer'],
  },
  'uplift-modelling': {
    online: ['incremental outcome against a holdout, per unit of spend'],
    guardrail: ['opt-outs', 'contacts per user'],
  },
  'contextual-bandit': {
    online: ['reward against a holdout with a fixed policy'],
    guardrail: ['cost of exploration', 'reward of the worst segment'],
  },
};
