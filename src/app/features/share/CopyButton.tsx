import { Copy } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { copyTold } from "../../parts/copyTold.ts";
import { Button } from "../../ui/Button.tsx";

export interface CopyButtonProps {
  /** What the link was made for. */
  readonly name: string;
  readonly address: string;
  readonly isPrimary?: boolean;
}

/** Puts a link's address on the clipboard, and says whether it is there. */
export function CopyButton({ name, address, isPrimary = false }: CopyButtonProps) {
  const words = useWords().sharing;
  return (
    <Button
      kind={isPrimary ? "primary" : "secondary"}
      icon={<Copy size={15} aria-hidden />}
      aria-label={words.copyOf(name)}
      onPress={() => void copyTold(address, words)}
    >
      {words.copy}
    </Button>
  );
}
