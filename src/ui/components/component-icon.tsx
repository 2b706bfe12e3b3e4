import type { ComponentDefinition } from '../../library/component';
import { stepOf } from '../../library/library';
import { ICON_BOX, ICON_STROKE, iconPath } from '../../render/icon-path';
import { stepText } from '../step-color';

interface ComponentIconProps {
  readonly definition: Pick<ComponentDefinition, 'icon' | 'stages' | 'base'>;
  readonly size?: number;
}

/** The icon that the drawing uses, in the colour of the component's step; soft where it has none. */
export function ComponentIcon({ definition, size = 18 }: ComponentIconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${ICON_BOX} ${ICON_BOX}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={ICON_STROKE * 0.85}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${definition.base === null ? 'text-soft' : stepText[stepOf(definition)]}`}
    >
      <path d={iconPath(definition.icon)} />
    </svg>
  );
}
