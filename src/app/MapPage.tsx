import { useEffect, useState } from "react";
import { EditorPage, JoinPage } from "./pages.ts";
import { addressSecret, dropAddressSecret, takeAddressSecret } from "./platform/addressSecret.ts";

/** One map: the way in for whoever comes by a link, and then the editor. */
export function MapPage({ mapId }: { readonly mapId: string }) {
  const path = `/m/${mapId}`;
  // How many links led here; none while the map is open.
  const [link, setLink] = useState(() => (addressSecret(path) === undefined ? 0 : 1));
  useEffect(() => {
    // A link pasted where this map is open already changes only the fragment.
    const look = () => takeAddressSecret() && setLink((last) => last + 1);
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const enter = () => {
    dropAddressSecret(path);
    setLink(0);
  };
  if (link === 0) return <EditorPage mapId={mapId} />;
  return <JoinPage key={link} mapId={mapId} onIn={enter} />;
}
