import { lazy } from "react";
import { patiently } from "../platform/patiently.ts";

const dialogBox = async () => ({ default: (await import("./DialogBox.tsx")).DialogBox });
const menuPopover = async () => ({ default: (await import("./MenuPopover.tsx")).MenuPopover });
const popoverBox = async () => ({ default: (await import("./PopoverBox.tsx")).PopoverBox });

/** What floats is no part of the first load: its code is a third of the kit's. */
export const DialogBox = lazy(() => patiently(dialogBox));
export const MenuPopover = lazy(() => patiently(menuPopover));
export const PopoverBox = lazy(() => patiently(popoverBox));

/** Fetches the code of dialogs and menus while nothing else happens, so that they open at once. */
export async function fetchOverlays(): Promise<void> {
  await Promise.allSettled([dialogBox(), menuPopover(), popoverBox()]);
}
