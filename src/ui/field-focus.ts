import { useEffect, useRef } from 'react';

import { fieldRequest, type FieldRequest } from '../session/field-request';
import { useStore } from './use-store';

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
