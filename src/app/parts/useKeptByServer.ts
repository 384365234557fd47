import { useCallback, useEffect, useState } from "react";
import { useWords } from "../i18n/useWords.ts";
import type { Answer } from "../platform/mapsApi.ts";
import { announce } from "../ui/announce.ts";
import { valueOrTold } from "./valueOrTold.ts";

export interface KeptByServer<T> {
  /** Undefined until the first answer. */
  readonly found: T | undefined;
  readonly hasFailed: boolean;
  readonly refresh: () => Promise<void>;
  /** Waits for a deed, asks anew, and says its outcome; whether it came to be. */
  readonly settle: (asked: Promise<Answer<unknown>>, said: string) => Promise<boolean>;
}

/** What the server has of something, asked for at first and after each deed. `fetch` is to stay the same function. */
export function useKeptByServer<T>(fetch: () => Promise<Answer<T>>): KeptByServer<T> {
  const words = useWords();
  const [found, setFound] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const answer = await fetch();
    setFailed(!answer.ok);
    if (answer.ok) setFound(answer.value);
  }, [fetch]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const settle = async (asked: Promise<Answer<unknown>>, said: string): Promise<boolean> => {
    const isDone = valueOrTold(await asked, words) !== undefined;
    await refresh();
    if (isDone) announce(said);
    return isDone;
  };
  return { found, hasFailed, refresh, settle };
}
