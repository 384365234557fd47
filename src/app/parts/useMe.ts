import { useCallback, useEffect, useState } from "react";
import type { Me } from "#core/wire/access.ts";
import { fetchMe } from "../platform/accessApi.ts";

export interface AskedMe {
  /** Who this browser is, and how others reach the server; undefined until it has said. */
  readonly me: Me | undefined;
  readonly hasFailed: boolean;
  readonly ask: () => void;
}

/** What the server knows of this browser, asked when this is first drawn. */
export function useMe(): AskedMe {
  const [me, setMe] = useState<Me>();
  const [hasFailed, setFailed] = useState(false);
  const ask = useCallback(() => {
    const wait = async () => {
      const answer = await fetchMe();
      setFailed(!answer.ok);
      if (answer.ok) setMe(answer.value);
    };
    void wait();
  }, []);
  useEffect(ask, [ask]);
  return { me, hasFailed, ask };
}
