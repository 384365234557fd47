import { useWords } from "../../i18n/useWords.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

const cards = ["a", "b", "c", "d", "e", "f"];

/** What stands there until the maps are known. */
export function MapGridSkeleton() {
  const words = useWords().library;
  return (
    <div role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <ul className="lib-grid lib-waiting" aria-hidden>
        {cards.map((card) => (
          <li key={card} className="lib-card">
            <span className="lib-thumbnail" />
            <span className="lib-bone" />
            <span className="lib-bone lib-bone-short" />
          </li>
        ))}
      </ul>
    </div>
  );
}
