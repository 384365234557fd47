import { touchpointsOf } from "#core/model/select.ts";
import { columnTitle } from "../i18n/targetName.ts";
import type { Naming } from "../i18n/targetName.ts";
import type { Option } from "../ui/Options.tsx";

/** Every column a note can hang on: each stage as a whole, then its touchpoints. */
export function columnOptions(naming: Naming): readonly Option[] {
  const { map, words } = naming;
  const option = (id: string) => ({ id, label: columnTitle(id, naming) });
  return map.stages.flatMap((stage) => [
    { id: stage.id, label: words.parts.wholeStage(columnTitle(stage.id, naming)) },
    ...touchpointsOf(map, stage.id).map(({ id }) => option(id)),
  ]);
}
