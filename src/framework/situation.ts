/** What a table's condition may depend on. */
export const SITUATIONS = [
  'rare-positives',
  'very-rare-positives',
  'scores-used-as-probability',
  'time-ordered',
  'repeated-entities',
  'zeros-in-target',
  'heavy-tail-target',
  'asymmetric-cost',
  'graded-relevance',
  'one-right-answer',
  'clicks-as-labels',
  'small-data',
  'no-reference',
  'big-catalogue',
  'people-affected',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * Words of a brief or a note that state a situation. Read them after properties and numbers,
 * and never where the clause negates them. `time-ordered` words count beside outcome labels only.
 */
export const SITUATION_WORDS: { readonly [S in Situation]?: RegExp } = {
  'rare-positives':
    /\b(fraud\w*|abus\w*|churn\w*|failures?|defects?|intrusions?|rare(ly)?|imbalanced?|unbalanced|click-?through|ctr|conversions?)\b/i,
  'very-rare-positives': /\b(0?\.\d+ ?%|one in an? (thousand|million)|basis points?)|‱/i,
  'scores-used-as-probability':
    /\b(bids?|bidding|expected (cost|value|loss)|risk pric(e|es|ing))\b/i,
  'time-ordered': /\b(predict(s|ed|ing|ion)?|next|future|will)\b/i,
  'repeated-entities':
    /\b(per (user|session|patient|device|item|customer|document)|crops?|frames?|chunks?|tiles?)\b/i,
  'zeros-in-target':
    /\b(demand (per|by) (store|shop|item|sku)|intermittent|sparse (sales|demand)|many zero(e?s)?|mostly zero|counts)\b/i,
  'heavy-tail-target':
    /\b(prices?|revenue|watch time|lifetime value|ltv|heavy tail(ed)?|skewed)\b/i,
  'asymmetric-cost':
    /\b(stock-?outs?|out of stock|late|lateness|eta|safety stock|over-?stock|under-?stock|asymmetric)\b/i,
  'graded-relevance': /\b(ratings?|stars?|graded|relevance grades?)\b/i,
  'one-right-answer': /\b(known-item|exact match|next item|one right answer)\b/i,
  'clicks-as-labels': /\b(clicks?|watch(es|ed)?|likes?)\b/i,
  'small-data':
    /\b(few labels|small data|little data|new product|few hundred (labels|rows|examples))\b/i,
  'no-reference': /\b(open-ended|chat|assistant)\b/i,
};
