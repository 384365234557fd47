import { Copy } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { copyTold } from "../../parts/copyTold.ts";
import { Button } from "../../ui/Button.tsx";

/** Why nobody else can come in, and what to do about it. */
export function LocalShare() {
  const words = useWords().sharing;
  const copy = () => copyTold(words.localCommand, { ...words, copied: words.commandCopied });
  return (
    <div className="sh-local">
      <p>{words.localText}</p>
      <p>{words.localHow}</p>
      <div className="sh-line">
        <code className="sh-code">{words.localCommand}</code>
        <Button icon={<Copy size={15} aria-hidden />} onPress={() => void copy()}>
          {words.copyCommand}
        </Button>
      </div>
      <p>{words.localThen}</p>
    </div>
  );
}
