import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { openDialog, useView } from "../../state/viewStore.ts";

const CommandPalette = lazy(async () => ({
  default: (await import("./CommandPalette.tsx")).CommandPalette,
}));
const ShortcutSheet = lazy(async () => ({
  default: (await import("./ShortcutSheet.tsx")).ShortcutSheet,
}));
const MoveToDialog = lazy(async () => ({
  default: (await import("./MoveToDialog.tsx")).MoveToDialog,
}));

/** The dialog that is open. What exports is another feature's: the page hands it in. */
export function EditorDialogs({ exporting }: { readonly exporting: ReactNode }) {
  const dialog = useView((view) => view.dialog);
  const close = () => openDialog(null);
  return (
    <Suspense>
      {dialog === "palette" && <CommandPalette onClose={close} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={close} />}
      {dialog === "moveTo" && <MoveToDialog onClose={close} />}
      {dialog === "export" && exporting}
    </Suspense>
  );
}
