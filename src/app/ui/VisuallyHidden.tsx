import type { ReactNode } from "react";
import "./VisuallyHidden.css";

/** Read aloud, not seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="u-hidden">{children}</span>;
}
