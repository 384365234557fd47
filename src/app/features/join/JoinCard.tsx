import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/usePageTitle.ts";

export interface JoinCardProps {
  /** Also what the tab is called. */
  readonly title: string;
  /** What stands above the title. */
  readonly lead?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One step on the way in: what it is about, and what there is to do. */
export function JoinCard({ title, lead, text, children }: JoinCardProps) {
  usePageTitle(title);
  return (
    <div className="jn-card">
      <div className="jn-words">
        {lead !== undefined && <p className="jn-lead">{lead}</p>}
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
