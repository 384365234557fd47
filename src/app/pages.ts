import { lazy } from "react";
import { patiently } from "./platform/patiently.ts";
import { withWords } from "./withWords.ts";

const libraryPage = async () => ({
  default: (await withWords(import("./features/library/LibraryPage.tsx"))).LibraryPage,
});
const editorPage = async () => ({ default: (await import("./EditorPage.tsx")).EditorPage });

export const LibraryPage = lazy(() => patiently(libraryPage));
export const EditorPage = lazy(() => patiently(editorPage));

/** Starts to fetch the code of the page an address asks for, before anything is drawn. */
export function fetchPage(path: string): void {
  // A failure shows when the page is drawn.
  const ignored = () => undefined;
  if (path.startsWith("/m/")) editorPage().catch(ignored);
  else libraryPage().catch(ignored);
}
