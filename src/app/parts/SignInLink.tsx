import { LogIn } from "lucide-react";
import { signInPath } from "#core/wire/access.ts";
import { useWords } from "../i18n/useWords.ts";

export interface SignInLinkProps {
  /** Where it ends, as a path. */
  readonly returnTo: string;
  readonly label?: string;
}

/** The way to the company's own sign-in page, and back. */
export function SignInLink({ returnTo, label }: SignInLinkProps) {
  const words = useWords().asking;
  return (
    <a
      className="u-button u-button-primary"
      href={`${signInPath}?returnTo=${encodeURIComponent(returnTo)}`}
    >
      <LogIn size={16} aria-hidden />
      {label ?? words.signIn}
    </a>
  );
}
