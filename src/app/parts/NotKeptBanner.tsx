import { useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { Banner } from "../ui/Banner.tsx";

/** Says that this browser stores nothing, so that nobody relies on it: a private window, a full disk, a damaged store. */
export function NotKeptBanner() {
  const words = useWords().live;
  const isKept = useMap((state) => state.isKept);
  const isOffline = useMap((state) => state.connection === "offline");
  if (isKept) return null;
  return (
    <Banner kind="warning">
      <strong>{words.notKept}</strong> {isOffline ? words.notKeptOffline : words.notKeptOnline}
    </Banner>
  );
}
