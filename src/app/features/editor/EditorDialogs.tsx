import { lazy, Suspense, useEffect } from "react";
import type { ReactNode } from "react";
import { openDialog, useView } from "../../state/viewStore.ts";

const palette = async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette });
const CommandPalette = lazy(palette);
const ShortcutSheet = lazy(async () => ({
  default: (await import("./ShortcutSheet.tsx")).ShortcutSheet,
}));
const MoveToDialog = lazy(async () => ({
  default: (await import("./MoveToDialog.tsx")).MoveToDialog,
}));

const paletteAfterMs = 1000;

/** The dialog that is open. What exports is another feature's: the page hands it in. */
export function EditorDialogs({ exporting }: { readonly exporting: ReactNode }) {
  const dialog = useView((view) => view.dialog);
  const close = () => openDialog(null);
  useEffect(() => {
    // Whoever opens it types on without a pause.
    const timer = setTimeout(() => void palette(), paletteAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense>
      {dialog === "palette" && <CommandPalette onClose={close} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={close} />}
      {dialog === "moveTo" && <MoveToDialog onClose={close} />}
      {dialog === "export" && exporting}
    </Suspense>
  );
}
