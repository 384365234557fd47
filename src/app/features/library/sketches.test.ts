import { expect, test } from "vitest";
import { sampleMap } from "#core/samples/index.ts";
import { templates } from "#core/samples/templates.ts";
import { sketches } from "./sketches.ts";

let lastId = 0;
const newId = () => `id-${(lastId += 1)}`;

test.each(templates.filter((template) => template !== "blank"))(
  "the picture of %s shows what the sample holds",
  (template) => {
    const { stages, touchpoints, personas, ratings } = sampleMap(template, "tr", newId);
    const inStage = (id: string) => touchpoints.filter(({ place }) => place.stage === id).length;
    const emotion = (touchpoint: string, persona: string) => {
      const rating = ratings[touchpoint]?.[persona];
      const { satisfaction } = rating ?? {};
      return rating?.emotion ?? (satisfaction === undefined ? undefined : satisfaction - 3);
    };
    expect(sketches[template]).toEqual({
      stages: stages.map(({ id }) => inStage(id)),
      curves: personas.map((persona) => touchpoints.map(({ id }) => emotion(id, persona.id))),
    });
  },
);
