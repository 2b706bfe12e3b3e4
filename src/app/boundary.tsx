import { Component } from 'react';
import type { ReactNode } from 'react';

import type { Board } from '../core/board';
import { ErrorScreen } from '../ui/error-screen';

interface BoundaryProps {
  readonly board: () => Board | undefined;
  /** What went wrong before anything could be shown. */
  readonly error?: unknown;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
}

/**
 * Where every bug ends, also those outside of rendering: the screen that still gives the board
 * out. Failures that are expected never come here; they are answered where they happen.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  readonly #onError = ({ error }: ErrorEvent) => {
    // Notices of the browser, such as a resize loop, carry no error and are no bug of ours.
    if (error instanceof Error) this.setState({ error });
  };

  readonly #onRejection = ({ reason }: PromiseRejectionEvent) => {
    if (reason instanceof Error && reason.name !== 'AbortError') this.setState({ error: reason });
  };

  override componentDidMount() {
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onRejection);
  }

  override render() {
    const error = this.state.error ?? this.props.error ?? null;
    if (error === null) return this.props.children;
    return <ErrorScreen error={error} board={this.props.board()} />;
  }
}
