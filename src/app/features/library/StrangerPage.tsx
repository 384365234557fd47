import { useWords } from "../../i18n/useWords.ts";
import { WaysIn } from "../../parts/WaysIn.tsx";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LibraryHeader } from "./LibraryHeader.tsx";

/** What stands instead of the maps for a browser that the server does not know. */
export function StrangerPage() {
  const words = useWords().library;
  usePageTitle(words.strangerTitle);
  return (
    <div className="lib-page">
      <LibraryHeader isBin={false} hasBin={false} />
      <main className="lib-main lib-stranger">
        <EmptyState title={words.strangerTitle} isPage>
          <p>{words.strangerText}</p>
          <WaysIn />
        </EmptyState>
      </main>
    </div>
  );
}
