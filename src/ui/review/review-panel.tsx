import { SlidersHorizontal } from 'lucide-react';

import type { Review } from '../../review/engine/review';
import { openReviewSettings } from '../../session/review-settings';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useBoard, useReview, useWorkspace } from '../workspace';
import { Findings } from './findings';
import { MutedList } from './muted-list';
import { Quiet } from './quiet';
import { Score } from './score';

/** What the review says of the open board, and the way to how it is reviewed. */
export default function ReviewPanel() {
  const { review } = useReview();
  const { readOnly } = useWorkspace();
  const board = useBoard();
  if (review === undefined) return <p className="p-4 text-soft">{en.review.waiting}</p>;
  const started = board.nodes.size > 0 || board.goals.size > 0;
  return (
    <>
      <Score review={review} />
      {started ? (
        <Findings review={review} />
      ) : (
        <Quiet title={en.review.empty} text={en.review.emptyHint} />
      )}
      <MutedList review={review} />
      <div className="flex flex-col items-start gap-2 p-4 text-12 text-soft">
        {started && <Profile review={review} />}
        {!readOnly && (
          <Button
            icon={<SlidersHorizontal size={14} aria-hidden="true" />}
            onClick={openReviewSettings}
          >
            {en.reviewSettings.open}
          </Button>
        )}
      </div>
    </>
  );
}

/** How the design is read, and what was set otherwise than usual. */
function Profile({ review }: { readonly review: Review }) {
  const { settings } = useBoard();
  const set = Object.keys(settings.rules ?? {}).length;
  return (
    <>
      {review.profile.length > 0 && (
        <p>
          {en.review.profile}: {review.profile.map((id) => en.profiles[id]).join(', ')}
        </p>
      )}
      {set > 0 && <p>{en.reviewSettings.changed(set)}.</p>}
    </>
  );
}
