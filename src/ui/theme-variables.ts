import { STEPS } from '../framework/steps';
import type { ThemeName } from '../render/drawing';
import { hueOf, mix, stepHue, theme } from '../render/theme';

/** The colours of the interface as CSS variables, all taken from the theme of the drawing. */
export function themeVariables(name: ThemeName): ReadonlyMap<string, string> {
  const colors = theme(name);
  const ink = (role: string): string => hueOf(colors, role)?.ink ?? colors.text;
  return new Map([
    ['--sb-ground', colors.ground],
    // Panels step back: between the ground and the nodes that lie on it.
    ['--sb-panel', mix(colors.ground, colors.node, 0.7)],
    ['--sb-line', mix(colors.groupLine, colors.nodeLine, 0.3)],
    ['--sb-text', colors.text],
    ['--sb-soft', colors.soft],
    ['--sb-focus', colors.focus],
    ['--sb-error', ink('error')],
    ['--sb-warning', ink('warning')],
    ['--sb-teal', ink('teal')],
    ...STEPS.map((step): [string, string] => [`--sb-${step}`, stepHue(colors, step).ink]),
  ]);
}
