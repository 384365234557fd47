import { CircleUser, LogOut } from "lucide-react";
import { useState } from "react";
import type { Me } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSignOut } from "../../parts/useSignOut.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";

/** Who is here, and the way out; nothing for whom the server knows without a session. */
export function PersonMenu({ me }: { readonly me: Me | undefined }) {
  const { asking, people } = useWords();
  const { losses, leave } = useSignOut(me);
  const [isAsking, setAsking] = useState(false);
  if (losses === undefined) return null;
  const name = people.you(me?.person?.name || people.unnamed);
  const out = {
    id: "out",
    label: asking.signOut.label,
    icon: <LogOut size={16} />,
    onAction: () => (losses.length === 0 ? void leave() : setAsking(true)),
  };
  return (
    <>
      <MenuButton
        label={name}
        isIconOnly
        icon={<CircleUser size={18} aria-hidden />}
        entries={[{ id: "me", heading: name, entries: [out] }]}
      />
      <Confirm
        title={asking.signOut.title}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void leave()}
        confirmLabel={asking.signOut.label}
        isDangerous
      >
        {losses.map((loss) => (
          <p key={loss}>{loss}</p>
        ))}
      </Confirm>
    </>
  );
}
