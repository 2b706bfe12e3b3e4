import { inOrder, type Board, type Goal } from '../../core/board';
import { isFilled } from './words';

/** Goals that say something; an empty one counts for nothing. */
export const statedGoals = (board: Board): Goal[] =>
  inOrder(board.goals).filter(({ text }) => isFilled(text));

const DIRECTION =
  /\b(raise|increase|grow|lift|improve|boost|gain|more|higher|maximi[sz]e|reduce|lower|cut|decrease|less|fewer|shrink|minimi[sz]e|halve|double|triple|keep|hold|stay|maintain|prevent|avoid|limit|reach|from|under|below|above|at least|at most|within|save|shorten|speed up|drop|publish|hide|block|stop|up|down)\b|[<>≤≥+]/i;

/** A number with something it counts, or a quantity that has a name. */
const QUANTITY =
  /\d|\b(rate|share|percent(age)?|ratio|time|cost|costs|revenue|conversion|retention|churn|ctr|accuracy|latency|margin|profit|loss|losses|sales|bookings?|orders?|clicks?|views?|sessions?|signups?|sign-ups|installs?|hours|minutes|days|spend|complaints?|errors?|incidents?|tickets?|refunds?|returns|prevalence|users|dau|mau|wau|gmv|arpu|ltv|nps|csat|satisfaction score|interactions?|registrations?|invitations?|impressions?|waste|stock-?outs?|downtime|fraud)\b/i;

const HORIZON =
  /\b(day|week|month|quarter|half-?year|year|q[1-4]|h[12]|sprint|launch|release|hours?|20\d\d|spring|summer|autumn|winter|season|christmas|easter|black friday|(by|before|until|in) (january|february|march|april|may|june|july|august|september|october|november|december))s?\b|%|‰|\bper\b/i;

const hasDirection = (text: string): boolean => DIRECTION.test(text);
const hasQuantity = (text: string): boolean => QUANTITY.test(text);
export const hasHorizon = (text: string): boolean => HORIZON.test(text);

/** Says which way, and what can be measured. */
export const isMeasurable = (text: string): boolean => hasDirection(text) && hasQuantity(text);
