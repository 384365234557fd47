import type { ReactNode } from "react";
import "./EmptyState.css";

export interface EmptyStateProps {
  readonly title: string;
  /** It is all there is on the page: its title is the page's. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where nothing is yet, and what to do about it. */
export function EmptyState({ title, isPage = false, children, actions }: EmptyStateProps) {
  const Title = isPage ? "h1" : "h2";
  return (
    <div className="u-empty">
      <Title className="u-empty-title">{title}</Title>
      {children}
      {actions !== undefined && <div className="u-empty-actions">{actions}</div>}
    </div>
  );
}
