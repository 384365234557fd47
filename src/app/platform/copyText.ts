import { writeClipboard } from "./clipboard.ts";

/**
 * Puts a text on the clipboard; says whether it is there. Browsers have no clipboard for a page that comes over plain HTTP,
 * as from a colleague's computer: there the old way is gone.
 */
export async function copyText(text: string): Promise<boolean> {
  return (await writeClipboard(text)) || copyByEvent(text);
}

function copyByEvent(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    isGiven = true;
  };
  // Before the map, which copies what is selected in it.
  document.addEventListener("copy", give, { capture: true, once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isDone && isGiven;
}
