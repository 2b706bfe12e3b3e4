import { closeReviewSettings } from '../../session/review-settings';
import { en } from '../../strings/en';
import { Dialog } from '../dialogs/dialog';
import { GroupingChoice } from './grouping-choice';
import { ProfileChoices } from './profile-choices';
import { RuleLevels } from './rule-levels';
import { StrictnessChoice } from './strictness-choice';
import { useAboutReview } from './use-about-review';

/** How the open board is reviewed: all of it is kept with the board and can be undone. */
export default function ReviewSettings() {
  const about = useAboutReview();
  const text = en.reviewSettings;
  return (
    <Dialog title={text.title} size="medium" onClose={closeReviewSettings}>
      <div className="flex min-h-0 flex-col gap-6 overflow-y-auto p-5">
        <p className="-mb-2 text-12 text-soft">{text.lead}</p>
        <StrictnessChoice />
        <GroupingChoice />
        <ProfileChoices inferred={about?.inferred} />
        <RuleLevels rules={about?.rules} />
      </div>
    </Dialog>
  );
}
