import { useWords } from "../../i18n/useWords.ts";

export function LibraryPage() {
  return <h1>{useWords().library.title}</h1>;
}
