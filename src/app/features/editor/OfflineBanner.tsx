import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

/** Says that the server cannot be reached, and how much is kept here meanwhile. */
export function OfflineBanner() {
  const words = useWords().editor;
  const format = useFormat();
  const session = useSession();
  const isEditor = useMap(canEdit);
  // What waits in vain is another banner's.
  const count = useMap((state) => (canEdit(state) ? state.unsavedCount : 0));
  return (
    <Banner
      kind="warning"
      action={
        <Button isSmall onPress={session.reconnect}>
          {words.reconnect}
        </Button>
      }
    >
      <strong>{words.offline(count, format.count(count))}</strong>{" "}
      {isEditor ? words.offlineHint : words.offlineViewHint}
    </Banner>
  );
}
