import type { ReactNode } from "react";
import "./EmptyState.css";

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly picture?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where nothing is yet, and what to do about it. */
export function EmptyState({ title, children, picture, actions }: EmptyStateProps) {
  return (
    <div className="u-empty">
      {picture}
      <h2 className="u-empty-title">{title}</h2>
      {children}
      {actions !== undefined && <div className="u-empty-actions">{actions}</div>}
    </div>
  );
}
