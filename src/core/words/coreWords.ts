import type { CustomerOutcome, Grouping, Locale } from "#core/model/journeyMap.ts";
import type { MapWords } from "./map/tr.ts";
import type { ReportWords } from "./report/reportWords.ts";

type Names<K extends string> = Readonly<Record<K, string>>;

/** What the core says in one language, wherever it runs. */
export interface CoreWords extends MapWords {
  readonly locale: Locale;
  readonly groupings: Names<Grouping>;
  readonly outcomes: Names<CustomerOutcome>;
  /** What each of the five faces means. */
  readonly emotions: Names<"-2" | "-1" | "0" | "1" | "2">;
  readonly figures: Names<"positivePeak" | "pit" | "end" | "remembered" | "mean">;
  readonly momentOfTruth: string;
  /** Whom a note is about when it names no persona. */
  readonly everybody: string;
  readonly templates: Readonly<Record<TemplateName, TemplateWords>>;
  /** What does not survive in a format. */
  readonly losses: Names<Loss>;
  readonly refusals: RefusalWords;
  readonly report: ReportWords;
}

/** What an export can lose. */
export type Loss = "history" | "deleted" | "structure" | "details" | "hidden" | "sharpness";

/** The maps one can begin with; `core/samples` draws them. */
export type TemplateName =
  | "blank"
  | "shoe-order"
  | "music-service"
  | "hotel-booking"
  | "store-visit"
  | "support-call";

export interface TemplateWords {
  readonly name: string;
  /** One sentence that invites. */
  readonly about: string;
}

/** A sentence for each refusal of a command: what happened, and what to do. */
export interface RefusalWords {
  readonly gone: string;
  readonly "emotion-out-of-range": string;
  readonly "satisfaction-out-of-range": string;
  readonly "lane-exists": string;
  readonly "no-note-lane": string;
  readonly "lane-frozen": string;
  readonly "no-stage": string;
  readonly "id-taken": string;
  readonly "text-too-long": (max: number) => string;
  readonly "too-many": (max: number) => string;
  readonly "bad-value": (field: string, fault: string) => string;
}
