import { Component } from "react";
import type { ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What stands there instead of a part that broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a part that throws while drawing from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
