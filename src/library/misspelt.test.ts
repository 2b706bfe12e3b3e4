import { describe, expect, test } from 'vitest';

import { bundledLibrary as library } from './bundled';
import { partsOf } from './label-parts';
import { spellOut } from './misspelt';

describe('slips of the finger', () => {
  test.each([
    ['Featuer store', 'feature store'],
    ['Orchestartor', 'orchestrator'],
    ['Model registyr', 'model registry'],
    ['Data Warehosue', 'data warehouse'],
    ['Moniotring dashbord', 'monitoring dashboard'],
  ])('%s: %s', (label, words) => {
    expect(spellOut(library, partsOf(label)).all.join(' ')).toBe(words);
  });

  test.each([['Modul'], ['Phase Alpha'], ['Zebra crossing'], ['Feature stores'], ['Retrained']])(
    '%s stays as it is',
    (label) => {
      const parts = partsOf(label);
      expect(spellOut(library, parts).all).toEqual(parts.all);
    },
  );
});
