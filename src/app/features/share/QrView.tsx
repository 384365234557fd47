import { useWords } from "../../i18n/useWords.ts";
import { QrCode } from "../../parts/QrCode.tsx";

export interface QrViewProps {
  /** What the link was made for. */
  readonly name: string;
  readonly address: string;
}

/** A link as a code so large that a room can scan it from the beamer. */
export function QrView({ name, address }: QrViewProps) {
  const words = useWords().sharing;
  return (
    <div className="sh-sheet">
      <QrCode address={address} label={words.qrTitle(name)} />
      <p className="sh-scan">{words.qrHint}</p>
      <p className="sh-plain">{address}</p>
    </div>
  );
}
