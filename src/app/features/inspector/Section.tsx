import { useId } from "react";
import type { ReactNode } from "react";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of the inspector. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="in-section" aria-labelledby={id}>
      <h3 className="in-section-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
