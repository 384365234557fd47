import { ReactFlowProvider } from "@xyflow/react";
import { useState } from "react";
import { MapSurface } from "./MapSurface.tsx";
import { ViewportContext, ViewportFeed } from "./ViewportFeed.ts";

/** The map as it is drawn and worked on. Needs an open map around it. */
export function MapCanvas() {
  const [feed] = useState(() => new ViewportFeed());
  return (
    <ViewportContext value={feed}>
      <ReactFlowProvider>
        <MapSurface />
      </ReactFlowProvider>
    </ViewportContext>
  );
}
