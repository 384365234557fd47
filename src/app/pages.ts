import { lazy } from "react";
import { patiently } from "./platform/patiently.ts";
import { withWords } from "./withWords.ts";

const libraryPage = once(async () => ({
  default: (await withWords(import("./features/library/LibraryPage.tsx"))).LibraryPage,
}));
const editorPage = once(async () => ({ default: (await import("./EditorPage.tsx")).EditorPage }));

export const LibraryPage = lazy(() => patiently(libraryPage));
export const EditorPage = lazy(() => patiently(editorPage));

/** Fetches the code of the page an address asks for, before anything is drawn; a failure shows when it is. */
export async function fetchPage(path: string): Promise<void> {
  await Promise.allSettled([path.startsWith("/m/") ? editorPage() : libraryPage()]);
}

/** Fetches once, as even what is here already would be imported only some tasks later; what failed is fetched anew. */
function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= fetch().catch((cause: unknown) => {
      fetched = undefined;
      throw cause;
    });
    return fetched;
  };
}
