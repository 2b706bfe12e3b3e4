import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingNoQualityCheck } from './no-quality-check';

const labelled = (people: string): string =>
  `images:content-corpus > ${people} > set:dataset-builder > trainer:model-trainer`;

export const cases = defineCases({
  rule: labellingNoQualityCheck,
  valid: {
    'agreement is stated': board(labelled('people:human-labelling(agreement=0.8)')),
    'a golden set': board(labelled('people:human-labelling(goldenSet=true)')),
    'not connected yet': board('people:human-labelling'),
  },
  invalid: {
    neither: {
      board: board(labelled('people:human-labelling(annotators=3)')),
      findings: ['people: unchecked'],
    },
  },
});
