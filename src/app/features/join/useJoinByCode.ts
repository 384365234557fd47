import { useEffect, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { CodeOffer } from "#core/wire/workshop.ts";
import {
  addressSecret,
  dropAddressSecret,
  takeAddressSecret,
} from "../../platform/addressSecret.ts";
import { fetchWorkshop, joinByCode, lookAtCode } from "../../platform/workshopApi.ts";
import type { NoAnswer } from "../../platform/mapsApi.ts";
import { changePreferences } from "../../state/preferences.ts";
import { cleanCode } from "./joinCode.ts";

export const joinPath = "/join";
const askEveryMs = 2_500;

/** How far somebody who comes by a code has come. */
export type CodeStep =
  | { readonly step: "code" }
  | { readonly step: "name"; readonly offer: CodeOffer }
  | { readonly step: "held"; readonly mapId: Id }
  | { readonly step: "in"; readonly mapId: Id };

export type CodeProblem = "wrong" | "too-many" | "unreachable";

export interface JoinByCode {
  readonly code: string;
  readonly at: CodeStep;
  readonly problem: CodeProblem | undefined;
  readonly isBusy: boolean;
  readonly type: (code: string) => void;
  readonly look: (code: string) => Promise<void>;
  readonly join: (name: string) => Promise<void>;
  /** Back to typing a code. */
  readonly restart: () => void;
}

/** Comes into a workshop by the code on the beamer; one that was scanned is looked at by itself. */
export function useJoinByCode(): JoinByCode {
  const scanned = useScanned();
  const [code, setCode] = useState(scanned);
  const [at, setAt] = useState<CodeStep>({ step: "code" });
  const [problem, setProblem] = useState<CodeProblem>();
  const [isBusy, setBusy] = useState(scanned !== "");
  const look = async (wanted: string) => {
    setBusy(true);
    const answer = await lookAtCode(wanted);
    setBusy(false);
    setProblem(answer.ok ? undefined : problemOf(answer));
    if (!answer.ok) return;
    // Another may have been typed meanwhile: what was offered is what is joined.
    setCode(wanted);
    setAt({ step: "name", offer: answer.value });
  };
  const join = async (name: string) => {
    setBusy(true);
    const answer = await joinByCode(code, name);
    if (!answer.ok) {
      setBusy(false);
      setProblem(problemOf(answer));
      if (problemOf(answer) === "wrong") setAt({ step: "code" });
      return;
    }
    changePreferences({ name });
    const { mapId, state } = answer.value;
    setAt({ step: state, mapId });
  };
  useEffect(() => {
    if (scanned === "") return;
    setCode(scanned);
    void look(scanned);
  }, [scanned]);
  useWaiting(at, setAt);
  const restart = () => {
    dropAddressSecret(joinPath);
    setCode("");
    setProblem(undefined);
    setAt({ step: "code" });
  };
  const type = (typed: string) => {
    setCode(cleanCode(typed));
    setProblem(undefined);
  };
  return { code, at, problem, isBusy, type, look, join, restart };
}

/** The code in the address; another one for the page that is open already changes only the fragment. */
function useScanned(): string {
  const [scanned, setScanned] = useState(codeInAddress);
  useEffect(() => {
    const take = () => takeAddressSecret() && setScanned(codeInAddress());
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
  return scanned;
}

function codeInAddress(): string {
  return cleanCode(addressSecret(joinPath) ?? "");
}

/** While somebody waits at the door, asks whether it has been opened. */
function useWaiting(at: CodeStep, go: (to: CodeStep) => void): void {
  const mapId = at.step === "held" ? at.mapId : undefined;
  useEffect(() => {
    if (mapId === undefined) return;
    const ask = async () => {
      if (!(await isHeld(mapId))) go({ step: "in", mapId });
    };
    const timer = setInterval(() => void ask(), askEveryMs);
    return () => clearInterval(timer);
  }, [mapId, go]);
}

/** Where the server cannot be reached, one goes on waiting. */
async function isHeld(mapId: Id): Promise<boolean> {
  const answer = await fetchWorkshop(mapId);
  return answer.ok ? answer.value.mine?.state === "held" : answer.failure === "unreachable";
}

function problemOf({ failure, code }: NoAnswer): CodeProblem {
  if (failure === "unreachable") return "unreachable";
  return code === "too-many-codes" ? "too-many" : "wrong";
}
