import { calibrate, timeReviews } from './pure';

/** The review alone, for whoever works on it. */
console.log(`calibration loop: ${calibrate().toFixed(1)} ms`);
console.log('\nreview of a board, median of 15');
for (const line of timeReviews()) console.log(`  ${line}`);
