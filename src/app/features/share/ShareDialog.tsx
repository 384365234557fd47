import { ArrowLeft } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { linkFragment } from "#core/wire/access.ts";
import type { ShareLink } from "#core/wire/access.ts";
import { mapTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { LinkList } from "./LinkList.tsx";
import { LocalShare } from "./LocalShare.tsx";
import { PeoplePart } from "./PeoplePart.tsx";
import { QrView } from "./QrView.tsx";
import { knownSecret } from "./knownSecrets.ts";
import { useLinks } from "./useLinks.ts";
import { useMe } from "../../parts/useMe.ts";
import "./ShareDialog.css";

const activityDialog = async () => ({
  default: (await import("../../parts/ActivityDialog.tsx")).ActivityDialog,
});
const ActivityDialog = lazy(() => patiently(activityDialog));

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** Gives out links to the map, and takes them back; where nobody else can come in, says how they could. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const words = useWords();
  const locale = useLocale();
  const title = useMap(({ map }) => mapTitle({ map, locale, words }));
  const { mapId } = useSession();
  const { me, hasFailed, ask } = useMe();
  const isShared = me?.mode === "shared";
  const list = useLinks(mapId, isShared);
  const [onBeamer, setOnBeamer] = useState<ShareLink>();
  const [showsActivity, setShowsActivity] = useState(false);
  const [returnsTo, setReturnsTo] = useState<string>();
  const { sharing } = words;
  const addressOf = ({ id }: ShareLink) => {
    const secret = knownSecret(id);
    return secret && `${me?.url}/m/${mapId}${linkFragment(id, secret)}`;
  };
  const name = onBeamer?.label || sharing.unlabelled;
  const address = onBeamer && addressOf(onBeamer);
  const back = () => {
    setReturnsTo(onBeamer?.id);
    setOnBeamer(undefined);
    void list.refresh();
  };
  const { links, problem, refresh } = list;
  const isFailed = me === undefined ? hasFailed : problem !== undefined;
  return (
    <Dialog
      title={address === undefined ? sharing.title : title}
      isOpen
      onClose={onClose}
      size={address === undefined ? "medium" : "wide"}
      footer={
        address === undefined ? undefined : (
          <>
            <Button autoFocus icon={<ArrowLeft size={16} aria-hidden />} onPress={back}>
              {sharing.back}
            </Button>
            <CopyButton name={name} address={address} isPrimary />
          </>
        )
      }
    >
      {me?.mode === "local" && <LocalShare />}
      {address !== undefined && <QrView name={name} address={address} />}
      {isShared && address === undefined && links !== undefined && (
        <>
          <PeoplePart
            mapId={mapId}
            myId={me.person?.id}
            onShowActivity={() => setShowsActivity(true)}
          />
          <LinkList
            list={{ ...list, links }}
            addressOf={addressOf}
            onShowQr={setOnBeamer}
            returnsTo={returnsTo}
          />
        </>
      )}
      <Suspense>
        {showsActivity && (
          <ActivityDialog
            maps={[{ id: mapId, title }]}
            isOfOneMap
            onClose={() => setShowsActivity(false)}
          />
        )}
      </Suspense>
      {me?.mode !== "local" && links === undefined && (
        <OnTheWay
          problem={isFailed ? (problem ?? "unreachable") : undefined}
          onRetry={me === undefined ? ask : () => void refresh()}
        />
      )}
    </Dialog>
  );
}

interface OnTheWayProps {
  readonly problem: "unreachable" | "refused" | undefined;
  readonly onRetry: () => void;
}

/** What stands instead of the links until they are there, or where they cannot be had. */
function OnTheWay({ problem, onRetry }: OnTheWayProps) {
  const words = useWords().sharing;
  if (problem === undefined) {
    return (
      <div className="sh-wait">
        <Spinner label={words.loading} />
      </div>
    );
  }
  return (
    <EmptyState title={words.failed} actions={<Button onPress={onRetry}>{words.retry}</Button>}>
      <p role="alert">{words[problem]}</p>
    </EmptyState>
  );
}
