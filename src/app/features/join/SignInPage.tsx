import { useEffect } from "react";
import { Link, useSearchParams } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { SignInLink } from "../../parts/SignInLink.tsx";
import { announce } from "../../ui/announce.ts";
import { JoinCard } from "./JoinCard.tsx";
import { JoinFrame } from "./JoinFrame.tsx";

/** Where somebody ends whom their company did not sign in: why, and once more. */
export function SignInPage() {
  const words = useWords().asking;
  const [parameters] = useSearchParams();
  const problems: Readonly<Record<string, string>> = words.problems;
  const problem = problems[parameters.get("problem") ?? ""];
  const title = problem === undefined ? words.plainTitle : words.signInTitle;
  useEffect(() => {
    if (problem !== undefined) announce(problem, "assertive");
  }, [problem]);
  return (
    <JoinFrame>
      <JoinCard title={title} text={problem ?? words.plainText}>
        <div className="jn-form">
          <SignInLink
            returnTo={parameters.get("returnTo") ?? "/"}
            {...(problem !== undefined && { label: words.again })}
          />
          <Link href="/" className="u-button u-button-secondary">
            {words.home}
          </Link>
        </div>
      </JoinCard>
    </JoinFrame>
  );
}
