import * as v from "valibot";
import { emotionRange, satisfactionRange } from "#core/model/limits.ts";
import { limits } from "#core/wire/limits.ts";
import { entityId as id } from "./entityId.ts";
import { visibleText, writtenName, writtenText } from "./writtenText.ts";

const isOn = v.boolean();
const whole = ([min, max]: readonly [number, number]) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const base = {
  id,
  prompt: writtenText(limits.promptLength),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.blockMinutes)),
};
const isAnonymous = v.boolean();

const block = v.variant("kind", [
  v.strictObject({ ...base, kind: v.literal("gather"), lane: id, isAnonymous }),
  v.strictObject({
    ...base,
    kind: v.literal("rate"),
    persona: v.exactOptional(id),
    isAnonymous,
  }),
  v.strictObject({ ...base, kind: v.literal("gap"), isAnonymous }),
  v.strictObject({
    ...base,
    kind: v.literal("vote"),
    lanes: v.pipe(v.array(id), v.maxLength(100)),
    dots: whole([1, limits.blockDots]),
    isAnonymous,
  }),
  v.strictObject({ ...base, kind: v.literal("reveal"), of: id }),
  v.strictObject({ ...base, kind: v.literal("commit") }),
]);

export const workshopPlan = v.strictObject({
  title: writtenText(limits.titleLength),
  codeRole: v.picklist(["comment", "edit"]),
  blocks: v.pipe(v.array(block), v.maxLength(limits.workshopBlocks)),
});

const deed = <Type extends string, Entries extends v.ObjectEntries>(type: Type, more: Entries) =>
  v.strictObject({ type: v.literal(type), ...more });

const size = v.pipe(v.number(), v.finite(), v.gtValue(0));

export const workshopDeed = v.variant("type", [
  deed("open", {}),
  deed("end", { keepsView: v.boolean() }),
  deed("takeOver", {}),
  deed("begin", { block: id }),
  deed("close", {}),
  deed("pause", {}),
  deed("resume", {}),
  deed("addMinute", {}),
  deed("freezeMap", { isFrozen: v.boolean() }),
  deed("freezeLane", { lane: id, isFrozen: v.boolean() }),
  deed("hideNames", { isOn }),
  deed("holdNewcomers", { isOn }),
  deed("admit", { person: id }),
  deed("remove", { person: id }),
  deed("takeBack", { person: id }),
  deed("look", {
    x: v.pipe(v.number(), v.finite()),
    y: v.pipe(v.number(), v.finite()),
    zoom: size,
    width: v.exactOptional(size),
    height: v.exactOptional(size),
    at: v.exactOptional(id),
  }),
  deed("newCode", {}),
]);

export const sentScore = v.strictObject({
  emotion: v.exactOptional(whole(emotionRange)),
  satisfaction: v.exactOptional(whole(satisfactionRange)),
});

export const sentNote = v.strictObject({ column: id, text: visibleText(limits.hiddenNoteLength) });
export const sentDots = v.strictObject({ count: whole([0, limits.blockDots]) });
export const sentDone = v.strictObject({ isDone: v.boolean() });

const reviewOn = v.pipe(
  v.string(),
  v.isoDate(),
  // February has no 30th, and a month has no 40th.
  v.check((date) => JSON.stringify(new Date(`${date}T00:00:00Z`)).startsWith(`"${date}T`)),
);

export const wantedDecision = v.strictObject({
  note: v.optional(id),
  text: visibleText(limits.decisionLength),
  owner: v.optional(writtenName(limits.decisionOwnerLength), ""),
  reviewOn: v.optional(reviewOn),
});

export const wantedChange = v.strictObject({
  text: v.optional(visibleText(limits.decisionLength)),
  owner: v.optional(writtenName(limits.decisionOwnerLength)),
  reviewOn: v.nullish(reviewOn),
  isDone: v.optional(v.boolean()),
});
