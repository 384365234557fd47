import { TriangleAlert, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { QrCode } from "../../parts/QrCode.tsx";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useDeeds } from "./useDeeds.ts";
import { heldCount, isInside } from "./useMyPart.ts";
import { spacedCode } from "./spacedCode.ts";
import "./WayIn.css";

/** The way in so large that a room can read it from the beamer: a code to scan, eight characters, and how many have come. */
export function WayIn() {
  const { workshop: words } = useWords();
  const format = useFormat();
  const deeds = useDeeds();
  const code = useWorkshopState((state) => state.code);
  const url = useWorkshopState((state) => state.url);
  const isLocal = useWorkshopState((state) => state.isLocal);
  const people = useWorkshopState(({ workshop }) => workshop?.people.filter(isInside).length ?? 0);
  const waiting = useWorkshopState(heldCount);
  const title = useWorkshopState(({ workshop }) => workshop?.title);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (box.current?.open === false) box.current.showModal();
  }, []);
  const address = `${(url || location.origin).replace(/\/$/, "")}/join`;
  const shown = address.replace(/^https?:\/\//, "");
  return (
    <dialog
      ref={box}
      className="wi"
      aria-label={words.wayIn}
      onClose={() => changeWorkshop({ isWayInShown: false })}
    >
      <header className="wi-head">
        <h2 className="wi-title">{title || words.title}</h2>
        <IconButton
          label={words.close}
          icon={<X size={28} aria-hidden />}
          tooltipPlacement="left"
          onPress={() => box.current?.close()}
        />
      </header>
      {isLocal && (
        <p className="wi-local">
          <TriangleAlert size={20} aria-hidden />
          {words.startLocal}
        </p>
      )}
      {code === undefined ? (
        <div className="wi-none">
          <p>{words.noCode}</p>
          <Button kind="primary" onPress={() => void deeds.run({ type: "newCode" })}>
            {words.newCode}
          </Button>
        </div>
      ) : (
        <div className="wi-body">
          <QrCode address={`${address}#${code}`} label={words.qr} />
          <div className="wi-words">
            <p className="wi-hint">{words.wayInHint}</p>
            <p className="wi-or">{words.wayInOr(shown)}</p>
            <p className="wi-code" aria-label={words.codeOf(spacedCode(code))}>
              {spacedCode(code)}
            </p>
            <p className="wi-count" role="status">
              {words.cameIn(format.count(people))}
              {waiting > 0 && <span>{words.waitingAtDoor(format.count(waiting))}</span>}
            </p>
          </div>
        </div>
      )}
    </dialog>
  );
}
