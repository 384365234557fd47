import { QrCode, RotateCcw } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "./CopyButton.tsx";

export interface LinkAddressProps {
  readonly name: string;
  readonly address: string | undefined;
  readonly onShowQr: () => void;
  readonly onReplace: () => void;
}

/** The address to give on, while it is known; later only a new one can be had. */
export function LinkAddress({ name, address, onShowQr, onReplace }: LinkAddressProps) {
  const words = useWords().sharing;
  if (address === undefined) {
    return (
      <div className="sh-given">
        <p className="u-hint sh-unknown">{words.unknown}</p>
        <Button isSmall icon={<RotateCcw size={14} aria-hidden />} onPress={onReplace}>
          {words.replace}
        </Button>
      </div>
    );
  }
  return (
    <div className="sh-given sh-fresh">
      <div className="sh-line">
        <CopyButton name={name} address={address} isPrimary />
        <Button
          icon={<QrCode size={15} aria-hidden />}
          aria-label={words.qrOf(name)}
          onPress={onShowQr}
        >
          {words.qr}
        </Button>
        <input
          readOnly
          className="u-input sh-address"
          aria-label={words.addressOf(name)}
          value={address}
          onFocus={({ target }) => target.select()}
        />
      </div>
      <p className="u-hint">{words.keep}</p>
    </div>
  );
}
