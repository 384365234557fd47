import { LogOut } from "lucide-react";
import { useRef, useState } from "react";
import { personaColourCount } from "#core/model/journeyMap.ts";
import type { Me } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMe } from "../../parts/useMe.ts";
import { useSignOut } from "../../parts/useSignOut.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ReadOnly } from "../../ui/useReadOnly.ts";

const colours = Array.from({ length: personaColourCount }, (_, index) => index);

/** One's own name and colour, as the others see them, and the way out. */
export function MyCard({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().hints;
  const name = usePreferences((preferences) => preferences.name);
  const colour = usePreferences((preferences) => preferences.colour);
  const { me } = useMe();
  const isCompanys = me?.person?.hasAccount === true;
  return (
    <div className="pp-card">
      <ReadOnly value={isCompanys}>
        <TextField
          label={words.yourName}
          hint={isCompanys ? words.companysName : words.yourNameHint}
          value={name}
          maxLength={limits.nameLength}
          autoFocus
          onChange={(next) => changePreferences({ name: next })}
          onKeyDown={(event) => {
            if (event.key === "Enter") onClose();
          }}
        />
      </ReadOnly>
      <SegmentedControl
        label={words.yourColour}
        value={String(colour)}
        isIconOnly
        options={colours.map((index) => ({
          id: String(index),
          label: words.colours[index] ?? String(index + 1),
          icon: <span className="pp-swatch" style={{ background: `var(--persona-${index})` }} />,
        }))}
        onChange={(next) => {
          if (next !== undefined) changePreferences({ colour: Number(next) });
        }}
      />
      <SignOutPart me={me} />
    </div>
  );
}

/** Asks here, and not in a dialog, for which the card would close. */
function SignOutPart({ me }: { readonly me: Me | undefined }) {
  const words = useWords();
  const { signOut } = words.asking;
  const { losses, leave } = useSignOut(me);
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (losses === undefined) return null;
  const begin = () => {
    if (losses.length === 0) return void leave();
    setAsking(true);
    announce(losses.join(" "));
  };
  const stay = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <div className="pp-out">
      <Button ref={opener} icon={<LogOut size={16} aria-hidden />} onPress={begin}>
        {signOut.label}
      </Button>
      {isAsking && (
        <div role="group" aria-label={signOut.title} className="pp-ask">
          {losses.map((loss) => (
            <p key={loss}>{loss}</p>
          ))}
          <Button autoFocus onPress={stay}>
            {words.kit.cancel}
          </Button>
          <Button kind="danger" onPress={() => void leave()}>
            {signOut.sure}
          </Button>
        </div>
      )}
    </div>
  );
}
