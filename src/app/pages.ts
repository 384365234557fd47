import { lazy } from "react";
import { patiently } from "./platform/patiently.ts";
import { withWords } from "./withWords.ts";

const libraryPage = once(async () => ({
  default: (await withWords(import("./features/library/LibraryPage.tsx"))).LibraryPage,
}));
const editorPage = once(async () => {
  const { EditorPage, openEarly } = await import("./EditorPage.tsx");
  return { default: EditorPage, open: openEarly };
});

export const LibraryPage = lazy(() => patiently(libraryPage));
export const EditorPage = lazy(() => patiently(editorPage));

/** Fetches the code of the page an address asks for, before anything is drawn; a failure shows when it is. */
export async function fetchPage(path: string): Promise<void> {
  const mapId = /^\/m\/([\w-]+)$/.exec(path)?.[1];
  if (mapId === undefined) await Promise.allSettled([libraryPage()]);
  else await Promise.allSettled([editorPage().then(({ open }) => open(mapId))]);
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
