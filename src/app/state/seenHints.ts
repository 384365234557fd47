import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { keptStorage } from "../platform/keptStorage.ts";

/** What is said once and never again on this device: the question for a name, the first line of help. */
export interface SeenHints {
  readonly name: boolean;
  readonly help: boolean;
}

/** `useSeenHints((seen) => seen.help)`. */
export const useSeenHints = create<SeenHints>()(
  persist((): SeenHints => ({ name: false, help: false }), {
    name: "yolculuk.hints",
    storage: createJSONStorage(() => keptStorage),
    merge: (kept, fresh) => ({ ...fresh, ...validHints(kept) }),
  }),
);

export function markSeen(hint: keyof SeenHints): void {
  useSeenHints.setState({ [hint]: true });
}

/** The fields of something read from storage that are what they should be. */
export function validHints(kept: unknown): Partial<SeenHints> {
  if (typeof kept !== "object" || kept === null) return {};
  const { name, help } = kept as Record<string, unknown>;
  return {
    ...(typeof name === "boolean" && { name }),
    ...(typeof help === "boolean" && { help }),
  };
}
