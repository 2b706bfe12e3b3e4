import { useEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';

import { useStore } from './use-store';

interface FieldRequest {
  /** As a finding names it: `brief.task`, `node.because` … */
  readonly field: string;
  readonly suggestions: readonly string[];
}

/** The field that a finding asked for. Answered by the field itself once it is on screen. */
export const fieldRequest = createStore<{ readonly request: FieldRequest | null }>(() => ({
  request: null,
}));

export const askForField = (field: string, suggestions: readonly string[] = []): void =>
  fieldRequest.setState({ request: { field, suggestions } });

const none: readonly string[] = [];

/** Those that a field has answered: the next node's field of the same name does not. */
const answered = new WeakSet<FieldRequest>();

/** Whether a field that is not there yet is asked for, and has to come. */
export const useIsAskedFor = (field: string): boolean =>
  useStore(fieldRequest, ({ request }) => request?.field === field && !answered.has(request));

/** Takes the keyboard when its field is asked for; gives the suggestions to show. */
export function useFieldRequest<E extends HTMLElement>(field: string | undefined) {
  const element = useRef<E>(null);
  const request = useStore(fieldRequest, (state) =>
    field !== undefined && state.request?.field === field ? state.request : null,
  );
  useEffect(() => {
    if (request === null || element.current === null || answered.has(request)) return;
    answered.add(request);
    element.current.focus();
    element.current.scrollIntoView({ block: 'center' });
  }, [request]);
  return { element, suggestions: request?.suggestions ?? none };
}
