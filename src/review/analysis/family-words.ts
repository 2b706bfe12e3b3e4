/** Model families as boxes name them, beyond those that a note would: nobody downloads these. */
const LEARNT = [
  'xg ?boost',
  'light ?gbm',
  'cat ?boost',
  'gbdt',
  'gbm',
  '(gradient[- ])?boost(ed|ing)( trees)?',
  'random ?forests?',
  'decision trees?',
  'isolation ?forest',
  '(logistic|linear|ridge|lasso|poisson|quantile) ?regress(ion|or)',
  'log ?reg',
  '(multinomial|gaussian|bernoulli) ?nb',
  'naive ?bayes',
  'regression(?! tests?)|bayesian|pymc',
  'svm|svc|one[- ]class',
  'k[- ]?nn|k[- ]?means|dbscan|gmm',
  '(doc|word|item|node|prod)2vec',
  'matrix factori[sz]ation|als|svd|collaborative filtering|factori[sz]ation machine',
  'dlrm|deep ?fm|wide (&|and) deep|sasrec|gru4rec|bert4rec|din\\b',
  'prophet|s?arima|holt[- ]winters|deepar|n-?beats|tft|temporal fusion',
  'lstm|gru|rnn|tcn|wavenet',
  'auto-?encoders?|vae|gan',
  'gnn|graph ?sage|gcn',
  'u-?net|cnn',
  '(multi-?armed )?bandits?|thompson|ucb|dqn|q-?learning',
  'scikit-?learn|sklearn',
].join('|');

export const LEARNT_FAMILY = new RegExp(String.raw`\b(${LEARNT})\b`, 'i');

/** What is somebody else's as often as not. */
export const ANY_FAMILY = new RegExp(
  String.raw`\b(${LEARNT}|yolo\w*|resnet\w*|efficientnet\w*|mobilenet\w*|densenet\w*|vgg\d*|vit|detr|mask r-?cnn|faster r-?cnn|retinanet|mtcnn|facenet|spacy|vader|fast ?text|\w*bert\w*|\w*former|two[- ]tower|(user|item|query) tower|neural net(work)?s?)\b`,
  'i',
);
