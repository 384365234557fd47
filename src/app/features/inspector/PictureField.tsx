import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { builtInPictures } from "#core/model/fields.ts";
import type { Persona } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { PersonaPicture } from "../../parts/PersonaPicture.tsx";
import { usePersonaMark } from "../../parts/usePersonaMarks.ts";
import type { PersonaMark } from "../../parts/usePersonaMarks.ts";
import { pictureOfFile } from "../../platform/pictureOfFile.ts";
import { useSession } from "../../session/useSession.ts";
import { Button } from "../../ui/Button.tsx";
import { PopoverButton } from "../../ui/Popover.tsx";
import { useReadOnly } from "../../ui/useReadOnly.ts";

/** The persona's picture: one of the built-in set, an uploaded one, or its initial. */
export function PictureField({ persona }: { readonly persona: Persona }) {
  const words = useWords().inspector;
  const mark = usePersonaMark(persona.id);
  const isReadOnly = useReadOnly();
  if (mark === undefined) return null;
  return (
    <div className="in-picture">
      <PersonaPicture mark={mark} size={56} />
      <div className="in-picture-side">
        <span className="u-label">{words.picture}</span>
        {!isReadOnly && (
          <div className="in-picture-buttons">
            <PopoverButton label={words.pictures} isSmall>
              {(close) => <PictureChoices mark={mark} onDone={close} />}
            </PopoverButton>
            <UploadButton persona={persona} />
          </div>
        )}
      </div>
    </div>
  );
}

function PictureChoices({
  mark,
  onDone,
}: {
  readonly mark: PersonaMark;
  readonly onDone: () => void;
}) {
  const words = useWords().inspector;
  const session = useSession();
  const choose = (picture: string) => {
    const { id } = mark.persona;
    session.run({ type: "setFields", kind: "persona", ids: [id], fields: { picture } });
    onDone();
  };
  return (
    <div className="in-pictures">
      {["", ...builtInPictures].map((picture, index) => (
        <Button
          key={picture}
          kind="quiet"
          className="in-picture-choice"
          aria-label={picture === "" ? words.initialOnly : words.builtIn(index)}
          aria-current={mark.persona.picture === picture}
          onPress={() => choose(picture)}
        >
          <PersonaPicture mark={{ ...mark, persona: { ...mark.persona, picture } }} size={44} />
        </Button>
      ))}
    </div>
  );
}

function UploadButton({ persona }: { readonly persona: Persona }) {
  const words = useWords().inspector;
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const faults = { "too-large": words.uploadTooLarge, "not-a-picture": words.uploadUnreadable };
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    const made = await pictureOfFile(file);
    if ("refusal" in made) return setFault(faults[made.refusal]);
    setFault(undefined);
    const fields = { picture: made.url };
    session.run({ type: "setFields", kind: "persona", ids: [persona.id], fields });
  };
  return (
    <>
      <Button
        isSmall
        icon={<Upload size={14} aria-hidden />}
        onPress={() => input.current?.click()}
      >
        {words.upload}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          void upload(target.files?.[0]);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      {fault !== undefined && (
        <p className="u-error" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
