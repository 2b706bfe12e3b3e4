import { openReviewSettings } from '../session/review-settings';
import { en } from '../strings/en';
import type { Action } from './action';

export const fixAllSafe: Action = {
  id: 'fix-all-safe',
  label: en.fixing.action,
  shortcuts: ['Mod+Shift+Enter'],
  isEnabled: ({ document, readOnly }) => !readOnly && document.get().nodes.size > 0,
  run: ({ app }) => app.fixAllSafe(),
};

export const reviewSettings: Action = {
  id: 'review-settings',
  label: en.reviewSettings.title,
  isEnabled: ({ readOnly }) => !readOnly,
  run: () => openReviewSettings(),
};
