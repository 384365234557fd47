import { isServerThere } from "../platform/patiently.ts";

export interface NetworkListener {
  readonly onBack: () => void;
  /** The network is gone and the server with it: connections lead nowhere, and would say so only later. */
  readonly onDoubt: () => void;
}

/** Hears from the browser when the device's network goes and comes. Returns how to stop. */
export function watchNetwork({ onBack, onDoubt }: NetworkListener): () => void {
  const ask = async () => {
    if (!(await isServerThere())) onDoubt();
  };
  const leave = () => void ask();
  addEventListener("online", onBack);
  addEventListener("offline", leave);
  return () => {
    removeEventListener("online", onBack);
    removeEventListener("offline", leave);
  };
}
