import { useWords } from "../../i18n/useWords.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

/** Says why nothing can be changed: the map was written by a newer version than this page is of. */
export function NewerBanner() {
  const words = useWords().hints;
  return (
    <Banner
      kind="warning"
      action={
        <Button isSmall onPress={() => location.reload()}>
          {words.reload}
        </Button>
      }
    >
      <strong>{words.newer}</strong> {words.newerHint}
    </Banner>
  );
}
