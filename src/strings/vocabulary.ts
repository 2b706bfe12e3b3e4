export const steps = {
  framing: 'Framing',
  data: 'Data',
  model: 'Model',
  serving: 'Serving',
} as const;

export const stages = {
  'business-goal': 'Business goal',
  'ml-task': 'ML task',
  'success-metrics': 'Success metrics',
  constraints: 'Constraints',
  'data-collection': 'Data collection',
  'data-storage': 'Data storage',
  'data-cleaning': 'Data cleaning',
  labelling: 'Labelling',
  privacy: 'Privacy',
  'feature-engineering': 'Feature engineering',
  'dataset-split': 'Data set split',
  'model-selection': 'Model selection',
  training: 'Training',
  'offline-evaluation': 'Offline evaluation',
  release: 'Release',
  serving: 'Serving',
  monitoring: 'Monitoring',
  feedback: 'Feedback',
} as const;

export const stageStatus = {
  present: 'present',
  partial: 'in part',
  missing: 'missing',
  'not-applicable': 'does not apply',
} as const;

export const severities = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
} as const;

export const flows = {
  events: 'events',
  records: 'records',
  labels: 'labels',
  features: 'features',
  dataset: 'dataset',
  embeddings: 'embeddings',
  model: 'model',
  request: 'request',
  candidates: 'candidates',
  predictions: 'predictions',
  response: 'response',
  metrics: 'metrics',
  alerts: 'alerts',
  control: 'control',
  note: 'line without meaning',
} as const;

export const briefParts = {
  goal: 'Goal',
  task: 'Task',
  metrics: 'Metrics',
  constraints: 'Constraints',
} as const;
