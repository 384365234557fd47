import { Copy } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { copyText } from "../../platform/copyText.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toasts.ts";

export interface CopyButtonProps {
  /** What the link was made for. */
  readonly name: string;
  readonly address: string;
  readonly isPrimary?: boolean;
}

/** Puts a link's address on the clipboard, and says whether it is there. */
export function CopyButton({ name, address, isPrimary = false }: CopyButtonProps) {
  const words = useWords().sharing;
  const copy = async () => {
    const isCopied = await copyText(address);
    showToast(isCopied ? words.copied : words.copyRefused, { kind: isCopied ? "plain" : "error" });
  };
  return (
    <Button
      kind={isPrimary ? "primary" : "secondary"}
      icon={<Copy size={15} aria-hidden />}
      aria-label={words.copyOf(name)}
      onPress={() => void copy()}
    >
      {words.copy}
    </Button>
  );
}
