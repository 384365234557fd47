import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { patiently } from "../../platform/patiently.ts";
import { openDialog, useView } from "../../state/viewStore.ts";
import { withWords } from "../../withWords.ts";

const palette = async () => ({
  default: (await withWords(import("./CommandPalette.tsx"))).CommandPalette,
});
const shortcutSheet = async () => ({
  default: (await withWords(import("./ShortcutSheet.tsx"))).ShortcutSheet,
});
const moveToDialog = async () => ({
  default: (await withWords(import("./MoveToDialog.tsx"))).MoveToDialog,
});

const CommandPalette = lazy(() => patiently(palette));
const ShortcutSheet = lazy(() => patiently(shortcutSheet));
const MoveToDialog = lazy(() => patiently(moveToDialog));

/** Fetches the dialogs: whoever opens the palette types on without a pause, and without the server. */
export async function fetchDialogs(): Promise<void> {
  await Promise.allSettled([palette(), shortcutSheet(), moveToDialog()]);
}

export interface EditorDialogsProps {
  readonly exporting: ReactNode;
  readonly sharing: ReactNode;
  readonly workshop: ReactNode;
}

/** The dialog that is open. What exports, shares and plans are other features: the page hands them in. */
export function EditorDialogs({ exporting, sharing, workshop }: EditorDialogsProps) {
  const dialog = useView((view) => view.dialog);
  const close = () => openDialog(null);
  return (
    <Suspense>
      {dialog === "palette" && <CommandPalette onClose={close} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={close} />}
      {dialog === "moveTo" && <MoveToDialog onClose={close} />}
      {dialog === "export" && exporting}
      {dialog === "share" && sharing}
      {dialog === "workshop" && workshop}
    </Suspense>
  );
}
