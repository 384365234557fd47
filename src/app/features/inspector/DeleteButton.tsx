import { Trash2 } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";

/** Deletes at once; the message that follows takes it back. */
export function DeleteButton({ onPress }: { readonly onPress: () => void }) {
  const words = useWords().inspector;
  return (
    <Button
      kind="quiet"
      isSmall
      className="in-delete"
      icon={<Trash2 size={14} aria-hidden />}
      onPress={onPress}
    >
      {words.delete}
    </Button>
  );
}
