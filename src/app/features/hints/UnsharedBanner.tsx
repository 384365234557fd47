import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { Banner } from "../../ui/Banner.tsx";

/** Says that what this person did before they could only look on is on this device, and nowhere else. */
export function UnsharedBanner() {
  const words = useWords().hints;
  const format = useFormat();
  const count = useMap((state) => state.unsavedCount);
  return (
    <Banner kind="warning">
      <strong>{words.unshared(count, format.count(count))}</strong> {words.unsharedHint}
    </Banner>
  );
}
