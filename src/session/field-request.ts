import { createStore } from 'zustand/vanilla';

export interface FieldRequest {
  /** As a finding names it: `brief.task`, `node.because`, `edge.label` … */
  readonly field: string;
  readonly suggestions: readonly string[];
}

/** The field that a finding or an action asked for. Answered by the field itself once it is on screen. */
export const fieldRequest = createStore<{ readonly request: FieldRequest | null }>(() => ({
  request: null,
}));

export const askForField = (field: string, suggestions: readonly string[] = []): void =>
  fieldRequest.setState({ request: { field, suggestions } });
