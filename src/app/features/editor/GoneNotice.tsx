import { useRoute } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { WaysIn } from "../../parts/WaysIn.tsx";
import { mayDo, useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { BackToMaps, Notice } from "./Notice.tsx";

export interface GoneNoticeProps {
  readonly status: "missing" | "failed" | "binned";
  readonly session: MapSession | undefined;
}

/** What the server answered instead of a map; from the bin it can be had back. */
export function GoneNotice({ status, session }: GoneNoticeProps) {
  const words = useWords().notices;
  const isOwner = useMap((state) => mayDo("own", state));
  const restore = async () => {
    if ((await session?.restore()) === false) showToast(words.notRestored, { kind: "error" });
  };
  const [, route] = useRoute("/m/:mapId");
  const { title, hint } = words[status];
  const isOthers = status === "binned" && !isOwner;
  return (
    <Notice
      title={title}
      hint={isOthers ? words.binnedByOwner : hint}
      more={status !== "binned" && <WaysIn mapId={route?.mapId} />}
    >
      {status === "binned" && isOwner && (
        <Button kind="primary" onPress={() => void restore()}>
          {words.restore}
        </Button>
      )}
      {status !== "binned" && <Button onPress={() => location.reload()}>{words.openAgain}</Button>}
      <BackToMaps />
    </Notice>
  );
}
