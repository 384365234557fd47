import type { ReactNode } from "react";
import { useAction } from "../../actions/useActions.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";

/** Opens the sharing of the map, for whoever owns it; its place is kept until that is known. */
export function ShareButton({ askedCount }: { readonly askedCount: ReactNode }) {
  const words = useWords().editor;
  const role = useMap((map) => map.role);
  const { action, run } = useAction("shareMap");
  const Icon = action.icon;
  if (role !== undefined && role !== "own") return null;
  return (
    <Button
      kind="primary"
      icon={<Icon size={16} aria-hidden />}
      className="tp-share"
      isDisabled={role === undefined}
      aria-haspopup="dialog"
      onPress={run}
    >
      <span>{words.share}</span>
      {askedCount}
    </Button>
  );
}
