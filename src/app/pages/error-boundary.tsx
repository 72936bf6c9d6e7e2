import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  children: ReactNode;
  renderInstead: (error: unknown) => ReactNode;
  /** Told once, before the other page is shown. */
  onError?: (error: unknown) => void;
}

interface Caught {
  readonly error: unknown;
}

/** Shows another page in place of one that broke. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.renderInstead(caught.error);
  }
}
