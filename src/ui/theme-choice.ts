import { createStore } from 'zustand/vanilla';

import type { ThemeName } from '../render/drawing';
import { themeVariables } from './theme-variables';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'stageboard-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

const themeOf = (choice: ThemeChoice): ThemeName =>
  choice === 'system' ? (system.matches ? 'dark' : 'light') : choice;

/** The one setting that lives outside the store: it is needed before the store has opened. */
function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    // Site data is blocked: the system's theme is as good as any.
    return 'system';
  }
}

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly name: ThemeName;
}

export const themeState = createStore<ThemeState>(() => {
  const choice = storedChoice();
  return { choice, name: themeOf(choice) };
});

export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // It then holds for this window only.
  }
  themeState.setState({ choice, name: themeOf(choice) });
}

/** To the other theme, away from what is shown now. */
export const toggleTheme = (): void =>
  chooseTheme(themeState.getState().name === 'dark' ? 'light' : 'dark');

/** Paints the page in the theme, now and at every change of it. */
export function followTheme(): void {
  const paint = () => {
    const { name } = themeState.getState();
    const root = document.documentElement;
    root.style.colorScheme = name;
    root.dataset['theme'] = name;
    for (const [variable, color] of themeVariables(name)) root.style.setProperty(variable, color);
  };
  paint();
  themeState.subscribe(paint);
  system.addEventListener('change', () => {
    const { choice } = themeState.getState();
    themeState.setState({ name: themeOf(choice) });
  });
}
