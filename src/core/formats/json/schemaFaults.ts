import { isRecord, date as readDate } from "#core/model/readers.ts";

/** The part of JSON Schema (draft 7) that map files need; each keyword means what the standard says. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly not?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: "date";
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
}

/** Where something stands in a file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

export type Keyword = Exclude<keyof Schema, "$schema" | "title" | "description">;

/** One breach of a schema. */
export interface SchemaFault {
  readonly path: Path;
  readonly keyword: Keyword;
  /** What the schema wants there. */
  readonly schema: Schema;
}

/** The breaches of a schema in some data, at most `max`: total, however large or deep the data. */
export function schemaFaults(schema: Schema, data: unknown, max: number): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  check(schema, { value: data, path: [] }, { faults, max });
  return faults;
}

interface Spot {
  readonly value: unknown;
  readonly path: Path;
}

interface Tally {
  readonly faults: SchemaFault[];
  readonly max: number;
}

const isFull = ({ faults, max }: Tally) => faults.length >= max;

function check(schema: Schema, spot: Spot, tally: Tally): void {
  if (isFull(tally)) return;
  const keyword = brokenKeyword(schema, spot.value);
  if (keyword !== undefined) tally.faults.push({ path: spot.path, keyword, schema });
  if (keyword === "type") return;
  if (isRecord(spot.value)) checkFields(schema, { ...spot, value: spot.value }, tally);
  if (schema.items !== undefined && Array.isArray(spot.value)) {
    for (const [index, value] of spot.value.entries()) {
      if (isFull(tally)) return;
      check(schema.items, { value, path: [...spot.path, index] }, tally);
    }
  }
}

type Test = (schema: Schema, value: unknown) => boolean;

/** Whether a value keeps a keyword; a keyword says nothing about values of other types. */
const tests: Partial<Record<Keyword, Test>> = {
  type: ({ type }, value) => type === undefined || isOfType(type, value),
  const: (schema, value) => schema.const === undefined || value === schema.const,
  enum: (schema, value) => schema.enum === undefined || schema.enum.some((item) => item === value),
  not: ({ not }, value) => not === undefined || brokenKeyword(not, value) !== undefined,
  minimum: ({ minimum }, value) => typeof value !== "number" || !(value < (minimum ?? value)),
  maximum: ({ maximum }, value) => typeof value !== "number" || !(value > (maximum ?? value)),
  maxLength: ({ maxLength }, value) =>
    typeof value !== "string" || maxLength === undefined || lengthOf(value) <= maxLength,
  pattern: ({ pattern }, value) =>
    typeof value !== "string" || pattern === undefined || regExp(pattern).test(value),
  format: ({ format }, value) => typeof value !== "string" || format === undefined || isDate(value),
  maxItems: ({ maxItems }, value) =>
    !Array.isArray(value) || value.length <= (maxItems ?? Infinity),
  uniqueItems: ({ uniqueItems }, value) =>
    !Array.isArray(value) || uniqueItems !== true || new Set(value).size === value.length,
};

function brokenKeyword(schema: Schema, value: unknown): Keyword | undefined {
  const keywords = Object.keys(schema) as Keyword[];
  return keywords.find((keyword) => tests[keyword]?.(schema, value) === false);
}

function isOfType(type: NonNullable<Schema["type"]>, value: unknown): boolean {
  switch (type) {
    case "object":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "string":
    case "boolean":
      return typeof value === type;
  }
}

const regExps = new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, "u");
  regExps.set(pattern, known);
  return known;
}

/** Characters as the standard counts them: a surrogate pair is one. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

function isDate(text: string): boolean {
  let isFaulty = false;
  readDate(text, () => (isFaulty = true));
  return !isFaulty;
}

function checkFields(
  schema: Schema,
  spot: Spot & { readonly value: Readonly<Record<string, unknown>> },
  tally: Tally,
): void {
  for (const field of schema.required ?? []) {
    if (Object.hasOwn(spot.value, field)) continue;
    tally.faults.push({ path: [...spot.path, field], keyword: "required", schema });
  }
  for (const field of Object.keys(spot.value)) {
    if (isFull(tally)) return;
    const inner = { value: spot.value[field], path: [...spot.path, field] };
    if (
      schema.propertyNames !== undefined &&
      brokenKeyword(schema.propertyNames, field) !== undefined
    ) {
      tally.faults.push({ path: inner.path, keyword: "propertyNames", schema });
    }
    const found = schemaOfField(schema, field);
    if (found === false)
      tally.faults.push({ path: inner.path, keyword: "additionalProperties", schema });
    else if (found !== true) check(found, inner, tally);
  }
}

function schemaOfField(schema: Schema, field: string): Schema | boolean {
  const { properties = {}, patternProperties = {} } = schema;
  const known = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (known !== undefined) return known;
  const patterned = Object.keys(patternProperties).find((pattern) => regExp(pattern).test(field));
  return patterned === undefined ? (schema.additionalProperties ?? true) : true;
}
