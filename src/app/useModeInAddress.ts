import { useEffect } from "react";
import { useSearchParams } from "wouter";
import { changeView, useView } from "./state/viewStore.ts";
import type { Mode } from "./state/viewStore.ts";

/** Keeps the view, map or table, in the address, so that it can be linked to and gone back from. */
export function useModeInAddress(): void {
  const [search, setSearch] = useSearchParams();
  const asked: Mode = search.get("view") === "table" ? "table" : "map";
  useEffect(() => changeView({ mode: asked }), [asked]);
  useEffect(
    () =>
      useView.subscribe((now, before) => {
        if (now.mode === before.mode) return;
        setSearch((current) => {
          if (now.mode === "map") current.delete("view");
          else current.set("view", now.mode);
          return current;
        });
      }),
    [setSearch],
  );
}
