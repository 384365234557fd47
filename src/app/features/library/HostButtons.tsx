import { Users } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import { Button } from "../../ui/Button.tsx";

const everybodyDialog = async () => ({
  default: (await import("./EverybodyDialog.tsx")).EverybodyDialog,
});
const EverybodyDialog = lazy(() => patiently(everybodyDialog));

/** What only the owners of a shared server find in the bar. */
export function HostButtons() {
  const words = useWords().people;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        className="lib-host"
        icon={<Users size={16} aria-hidden />}
        aria-label={words.everybody}
        onPress={() => setOpen(true)}
      >
        <span>{words.everybody}</span>
      </Button>
      <Suspense>{isOpen && <EverybodyDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
