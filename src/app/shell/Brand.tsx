import { useWords } from "../i18n/useWords.ts";
import "./Brand.css";

/** The sign and the name: a journey with its peak and its end. */
export function Brand() {
  const words = useWords();
  return (
    <span className="app-brand">
      <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden>
        <path
          d="M2 15 C7 15 6 4 11 4 C16 4 15 16 19 16 C22 16 22 8 23.5 7"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <circle cx="11" cy="4" r="2.6" fill="var(--emotion-4)" stroke="var(--ink)" />
        <circle cx="23" cy="7" r="2.6" fill="var(--emotion-2)" stroke="var(--ink)" />
      </svg>
      {words.shell.product}
    </span>
  );
}
