import { LoaderCircle } from "lucide-react";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import "./Progress.css";

export interface SpinnerProps {
  /** What is being waited for; read aloud. */
  readonly label: string;
  readonly size?: number | undefined;
}

/** Something is on its way, no one knows how long. */
export function Spinner({ label, size }: SpinnerProps) {
  return (
    <span className="u-wait">
      <LoaderCircle className="u-spinner" aria-hidden size={size ?? 20} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
