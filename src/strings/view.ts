export const minimap = {
  toggle: 'Show or hide the map',
  hide: 'Hide the map',
} as const;

export const present = {
  start: 'Present',
  label: 'Presentation',
  slide: (at: number, all: number, title: string) => `${at} of ${all}: ${title}`,
  whole: 'The whole board',
  next: 'Next',
  previous: 'Previous',
  end: 'End the presentation',
  nothing: 'There is nothing on the board to present.',
} as const;
