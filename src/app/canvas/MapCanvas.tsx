import { ReactFlowProvider } from "@xyflow/react";
import { useState } from "react";
import type { ReactNode } from "react";
import { MapSurface } from "./MapSurface.tsx";
import { ViewportContext, ViewportFeed } from "./ViewportFeed.ts";

/** The map as it is drawn and worked on, with what lies over it. Needs an open map around it. */
export function MapCanvas({ children }: { readonly children?: ReactNode }) {
  const [feed] = useState(() => new ViewportFeed());
  return (
    <ViewportContext value={feed}>
      <ReactFlowProvider>
        <MapSurface>{children}</MapSurface>
      </ReactFlowProvider>
    </ViewportContext>
  );
}
