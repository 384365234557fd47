import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { withWords } from "../../withWords.ts";
import { BackToMaps, Notice } from "./Notice.tsx";

const goneNotice = async () => ({
  default: (await withWords(import("./GoneNotice.tsx"))).GoneNotice,
});
const GoneNotice = lazy(() => patiently(goneNotice));

interface MapStateNoticeProps {
  readonly session: MapSession | undefined;
}

/** What stands instead of a map that is not there yet, or not at all. */
export function MapStateNotice({ session }: MapStateNoticeProps) {
  const words = useWords().canvas;
  const status = useMap((state) => state.status);
  const isOffline = useMap((state) => state.connection === "offline");
  if (status === "missing" || status === "failed" || status === "binned") {
    return (
      <Suspense>
        <GoneNotice status={status} session={session} />
      </Suspense>
    );
  }
  if (isOffline) {
    return (
      <Notice title={words.unreachable} hint={words.unreachableHint}>
        <Button kind="primary" onPress={() => session?.reconnect()}>
          {words.tryAgain}
        </Button>
        <BackToMaps />
      </Notice>
    );
  }
  return <Loading label={words.loading} />;
}

/** Nothing at first: most maps are there before one could read that they are coming. */
function Loading({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false);
  usePageTitle();
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return <main className="nt">{isLong && <Spinner label={label} />}</main>;
}
