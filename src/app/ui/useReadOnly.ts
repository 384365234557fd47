import { createContext, useContext } from "react";

/** Around fields that are to be read and not changed: they can be focused, selected and copied from. */
export const ReadOnly = createContext(false);

export function useReadOnly(): boolean {
  return useContext(ReadOnly);
}
