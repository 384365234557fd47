import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { showToast } from "../../ui/toasts.ts";
import "./MapStateNotice.css";

interface MapStateNoticeProps {
  readonly session: MapSession | undefined;
}

interface HomeProps {
  readonly home: ReactNode;
}

/** What stands instead of a map that is not there yet, or not at all. */
export function MapStateNotice({ session }: MapStateNoticeProps) {
  const words = useWords().canvas;
  const status = useMap((state) => state.status);
  const isOffline = useMap((state) => state.connection === "offline");
  const home = (
    <Link href="/" className="u-button u-button-secondary">
      {words.backToMaps}
    </Link>
  );
  if (status === "missing") {
    return (
      <Notice title={words.missing} hint={words.missingHint}>
        {home}
      </Notice>
    );
  }
  if (status === "binned") return <BinnedNotice session={session} home={home} />;
  if (status === "failed") {
    return (
      <Notice title={words.failed} hint={words.failedHint}>
        {home}
      </Notice>
    );
  }
  if (isOffline) {
    return (
      <Notice title={words.unreachable} hint={words.unreachableHint}>
        <Button kind="primary" onPress={() => session?.reconnect()}>
          {words.tryAgain}
        </Button>
        {home}
      </Notice>
    );
  }
  return <Loading label={words.loading} />;
}

/** Somebody put the map into the bin while it was open, or before. */
function BinnedNotice({ session, home }: Pick<MapStateNoticeProps, "session"> & HomeProps) {
  const words = useWords().live;
  const restore = async () => {
    if ((await session?.restore()) === false) showToast(words.notRestored, { kind: "error" });
  };
  return (
    <Notice title={words.binned} hint={words.binnedHint}>
      <Button kind="primary" onPress={() => void restore()}>
        {words.restore}
      </Button>
      {home}
    </Notice>
  );
}

/** Nothing at first: most maps are there before one could read that they are coming. */
function Loading({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return <main className="nt">{isLong && <Spinner label={label} />}</main>;
}

interface NoticeProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Notice({ title, hint, children }: NoticeProps) {
  return (
    <main className="nt">
      <EmptyState title={title} isPage actions={children}>
        <p>{hint}</p>
      </EmptyState>
    </main>
  );
}
