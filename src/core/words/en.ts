import type { CoreWords } from "./coreWords.ts";
import { en as map } from "./map/en.ts";
import { formatCount } from "./numbers.ts";
import { report } from "./report/en.ts";

const count = (value: number) => formatCount(value, "en");

export const en: CoreWords = {
  ...map,
  locale: "en",
  groupings: {
    none: "No grouping",
    channel: "By channel",
    owner: "By owner",
    contact: "By contact",
  },
  outcomes: { stayed: "The customer stayed", left: "The customer left" },
  emotions: { "-2": "Very bad", "-1": "Bad", "0": "Neutral", "1": "Good", "2": "Very good" },
  figures: {
    positivePeak: "Peak",
    pit: "Pit",
    end: "End",
    remembered: "Remembered score",
    mean: "Mean",
  },
  momentOfTruth: "Moment of truth",
  everybody: "Everybody",
  templates: {
    blank: {
      name: "Blank map",
      about: "Three stages with a touchpoint each and one persona. Start drawing.",
    },
    "shoe-order": {
      name: "Ordering shoes online",
      about: "From an advert to a late return met with flowers: Ayşe and Ali.",
    },
    "music-service": {
      name: "A music subscription",
      about: "How a playlist made to measure travels from friend to friend.",
    },
    "hotel-booking": {
      name: "Booking a hotel by phone",
      about: "A long wait on the line, a better room at the desk.",
    },
    "store-visit": {
      name: "A visit to the shop",
      about: "From the window to the smiley buttons at the till.",
    },
    "support-call": {
      name: "A call to support",
      about: "A dead line, a problem told three times, and a survey at the end.",
    },
  },
  losses: {
    history: "Steps to undo do not go into the file.",
    deleted: "What was deleted does not go into the file.",
    structure: "A picture cannot be opened as a map again.",
    details: "Descriptions, comments, dates and what is known of personas are not in the picture.",
    hidden: "Hidden lanes and stages are not in the picture.",
    sharpness: "Enlarged, the picture blurs; choose SVG to keep it sharp.",
  },
  refusals: {
    gone: "This is no longer in the map; someone may have deleted it. Nothing else has changed.",
    "emotion-out-of-range": "Emotion must be between −2 and +2.",
    "satisfaction-out-of-range": "Satisfaction must be between 1 and 5.",
    "lane-exists": "The map already has this lane.",
    "no-note-lane": "Notes live in note lanes. Add a note lane first.",
    "no-stage": "The map has no stage. Add a stage first.",
    "id-taken": "This is already in the map; it was not added twice.",
    "text-too-long": (max) =>
      `A text can have at most ${count(max)} characters. Shorten it and retry.`,
    "too-many": (max) => `The map is full: it holds at most ${count(max)} of these.`,
    "bad-value": (field, fault) => `Nothing changed; ${field}: ${fault}.`,
  },
  report,
};
