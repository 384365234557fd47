import { Ellipsis, Eye, MessageSquare, Pencil, PencilLine, RotateCcw, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import type { ShareLink } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { afterPicture } from "../../platform/afterPicture.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { EditLink } from "./EditLink.tsx";
import { LinkAddress } from "./LinkAddress.tsx";
import { LinkFacts } from "./LinkFacts.tsx";
import type { Links } from "./useLinks.ts";

export interface LinkCardProps {
  readonly link: ShareLink;
  readonly address: string | undefined;
  readonly list: Links;
  readonly onShowQr: () => void;
  readonly onReplaced: () => void;
  readonly onRevoked: () => void;
}

const signs = { view: Eye, comment: MessageSquare, edit: Pencil };

/** One link: what it allows, how it fares, and what can be done with it. */
export function LinkCard(props: LinkCardProps) {
  const { link, address, list, onShowQr, onReplaced, onRevoked } = props;
  const words = useWords().sharing;
  const [asks, setAsks] = useState<"replace" | "revoke">();
  const [isEditing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const name = link.label || words.unlabelled;
  const Sign = signs[link.role];
  const close = () => {
    setEditing(false);
    card.current?.querySelector<HTMLElement>(".sh-menu")?.focus();
  };
  const replace = async () => {
    if (await list.replace(link)) onReplaced();
  };
  const revoke = async () => {
    if (await list.revoke(link)) onRevoked();
  };
  const entries: readonly MenuEntry[] = [
    {
      id: "edit",
      label: words.edit,
      icon: <PencilLine size={16} />,
      // The closing menu gives the focus back to its button first.
      onAction: () => afterPicture(() => setEditing(true)),
    },
    {
      id: "replace",
      label: words.replace,
      icon: <RotateCcw size={16} />,
      onAction: () => setAsks("replace"),
    },
    "line",
    {
      id: "revoke",
      label: words.revoke,
      icon: <Trash2 size={16} />,
      isDangerous: true,
      onAction: () => setAsks("revoke"),
    },
  ];
  return (
    <li ref={card} className="sh-card" data-link={link.id}>
      <div className="sh-top">
        <span className="sh-role">
          <Sign size={14} aria-hidden />
          {words.roles[link.role]}
        </span>
        <h4 className="sh-name">{name}</h4>
        <MenuButton
          label={words.menuOf(name)}
          isIconOnly
          isSmall
          className="sh-menu"
          icon={<Ellipsis size={18} />}
          entries={entries}
        />
      </div>
      <LinkFacts link={link} />
      {isEditing ? (
        <EditLink link={link} name={name} change={list.change} onClose={close} />
      ) : (
        <LinkAddress
          name={name}
          address={address}
          onShowQr={onShowQr}
          onReplace={() => setAsks("replace")}
        />
      )}
      <Confirm
        title={asks === "revoke" ? words.revokeTitle(name) : words.replaceTitle(name)}
        isOpen={asks !== undefined}
        onClose={() => setAsks(undefined)}
        onConfirm={() => void (asks === "revoke" ? revoke() : replace())}
        confirmLabel={asks === "revoke" ? words.revoke : words.replace}
        isDangerous={asks === "revoke"}
      >
        <p>{asks === "revoke" ? words.revokeText : words.replaceText}</p>
      </Confirm>
    </li>
  );
}
