import { expect, test } from 'vitest';
import { stagesIn } from './name-words';

test.each([
  ['80/20', ['dataset-split']],
  ['70 / 15 / 15', ['dataset-split']],
  ['as agreed on 12/24', []],
  ['half of the users, 50/50', []],
  ['inputs drifted', ['monitoring']],
  ['drift buoys in the North Sea', []],
  ['R² by region', ['offline-evaluation']],
  ['R²', ['offline-evaluation']],
])('“%s” names %j', (text, stages) => {
  expect(stagesIn(text)).toEqual(stages);
});
