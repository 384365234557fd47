import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useFocusReturn } from "../../parts/useFocusReturn.ts";
import { usePersonName } from "../../session/usePersonName.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import { markSeen, useSeenHints } from "../../state/seenHints.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
import "./Hints.css";

/** Asks a guest for a name when somebody else comes to the map: once, and never again once answered or put away. */
export function NameCard() {
  const isSeen = useSeenHints((seen) => seen.name);
  const isNamed = usePreferences(({ name }) => name.trim() !== "");
  const isTogether = useMap(({ peers }) => peers.length > 0);
  const [isAsked, setAsked] = useState(false);
  // Whoever has begun to answer goes on, also when the other has left.
  if (isTogether && !isAsked) setAsked(true);
  return isAsked && !isNamed && !isSeen ? <Question /> : null;
}

function Question() {
  const words = useWords().hints;
  const { myId } = useSession();
  const guest = usePersonName()(myId, "");
  const card = useRef<HTMLElement>(null);
  const [name, setName] = useState("");
  useFocusReturn(card);
  const [said] = useState(() => `${words.whoAreYou(guest)} ${words.askedWhere}`);
  useEffect(() => announce(said), [said]);
  const close = () => markSeen("name");
  const save = () => {
    if (name.trim() === "") return;
    changePreferences({ name: name.trim() });
    announce(words.named(name.trim()));
    close();
  };
  return (
    <section
      ref={card}
      className="hn-name"
      aria-label={words.yourName}
      onKeyDown={({ key }) => key === "Escape" && close()}
    >
      <TextField
        label={words.whoAreYou(guest)}
        value={name}
        maxLength={limits.nameLength}
        onChange={setName}
        onKeyDown={(event) => event.key === "Enter" && save()}
      />
      <div className="hn-side">
        <IconButton
          label={words.notNow}
          icon={<X size={16} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
        <Button kind="primary" isDisabled={name.trim() === ""} onPress={save}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
