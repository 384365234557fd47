import { useCallback, useEffect, useState } from "react";
import { readLinkFragment } from "#core/wire/access.ts";
import type { JoinRequest } from "#core/wire/access.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { joinByLink } from "../../platform/accessApi.ts";
import { addressSecret } from "../../platform/addressSecret.ts";
import type { NoAnswer } from "../../platform/mapsApi.ts";
import { keepRole } from "../../session/keptRole.ts";
import { changePreferences } from "../../state/preferences.ts";
import { stepOf, wayIn } from "./wayIn.ts";
import type { WayIn } from "./wayIn.ts";

/** Why somebody did not get in, who can try again on the same page. */
export type JoinProblem = "wrong-password" | "password-needed" | "too-many-tries" | "unreachable";

export interface Join {
  readonly way: WayIn;
  readonly problem: JoinProblem | undefined;
  readonly isJoining: boolean;
  /** Looks at the link again. */
  readonly look: () => void;
  readonly join: (name: string, password: string) => Promise<void>;
}

export interface JoinOptions {
  readonly mapId: Id;
  /** The map can be opened. */
  readonly onIn: () => void;
}

/** Comes into a map by the link in this tab's address. */
export function useJoin({ mapId, onIn }: JoinOptions): Join {
  const [key] = useState(() => keyOf(mapId));
  const [way, setWay] = useState<WayIn>({ step: "looking" });
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<JoinProblem>();
  const [isJoining, setJoining] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const next = await wayIn(mapId, key);
      if (!isLeft) setWay(next);
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [mapId, key, round]);
  useEffect(() => {
    if (way.step === "in") onIn();
  }, [way, onIn]);

  const look = useCallback(() => {
    setWay({ step: "looking" });
    setRound((last) => last + 1);
  }, []);
  const fail = (answer: NoAnswer) => {
    setJoining(false);
    const found = problemOf(answer);
    setProblem(found);
    if (found === undefined) setWay(stepOf(answer));
    if (found === "password-needed")
      setWay((last) => (last.step === "offered" ? withPassword(last) : last));
  };
  const join = async (name: string, password: string) => {
    if (key === undefined) return;
    setJoining(true);
    const given = { ...(name !== "" && { name }), ...(password !== "" && { password }) };
    const answer = await joinByLink(mapId, { ...key, ...given });
    if (!answer.ok) return fail(answer);
    // What they may not do is not offered to them for a moment either.
    keepRole(mapId, answer.value.role);
    if (name !== "") changePreferences({ name });
    setWay({ step: "in" });
  };
  return { way, problem, isJoining, look, join };
}

function keyOf(mapId: Id): JoinRequest | undefined {
  return readLinkFragment(addressSecret(`/m/${mapId}`) ?? "");
}

const problems: readonly string[] = ["wrong-password", "password-needed", "too-many-tries"];

/** Nothing where the link itself has come to its end. */
function problemOf({ failure, code }: NoAnswer): JoinProblem | undefined {
  if (failure === "unreachable") return "unreachable";
  return code !== undefined && problems.includes(code) ? (code as JoinProblem) : undefined;
}

function withPassword(way: Extract<WayIn, { step: "offered" }>): WayIn {
  return { step: "offered", offer: { ...way.offer, needsPassword: true } };
}
