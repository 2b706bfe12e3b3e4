/** Whether shortcuts are said with ⌘ or with Ctrl. */
export const isMac: boolean =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/iu.test(navigator.userAgent);
