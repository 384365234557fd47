import { copyText } from "../platform/copyText.ts";
import { showToast } from "../ui/toasts.ts";

export interface CopySentences {
  readonly copied: string;
  readonly copyRefused: string;
}

/** Puts a text on the clipboard, and says whether it is there. */
export async function copyTold(text: string, words: CopySentences): Promise<void> {
  const isCopied = await copyText(text);
  showToast(isCopied ? words.copied : words.copyRefused, { kind: isCopied ? "plain" : "error" });
}
