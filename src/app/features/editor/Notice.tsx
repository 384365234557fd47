import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import "./Notice.css";

export interface NoticeProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
  /** What else can be done, below the hint. */
  readonly more?: ReactNode;
}

/** A page that says what is the matter with the map, and what to do. */
export function Notice({ title, hint, children, more }: NoticeProps) {
  usePageTitle(title);
  return (
    <main className="nt">
      <EmptyState title={title} isPage actions={children}>
        <p>{hint}</p>
        {more}
      </EmptyState>
    </main>
  );
}

export function BackToMaps() {
  return (
    <Link href="/" className="u-button u-button-secondary">
      {useWords().canvas.backToMaps}
    </Link>
  );
}
