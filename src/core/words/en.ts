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
      about: "Three stages with one touchpoint each, and one persona. Start drawing.",
    },
    "shoe-order": {
      name: "Ordering shoes online",
      about: "From an ad to a late return made up for with flowers: Ayşe and Ali.",
    },
    "music-service": {
      name: "A music subscription",
      about: "How a personal playlist travels from friend to friend.",
    },
    "hotel-booking": {
      name: "Booking a hotel by phone",
      about: "A long wait on the line, a better room at the desk.",
    },
    "store-visit": {
      name: "A visit to the shop",
      about: "From the shop window to the smiley buttons at the checkout.",
    },
    "support-call": {
      name: "A call to support",
      about: "An internet outage, the same story told three times, and a survey at the end.",
    },
  },
  losses: {
    history: "The undo history is not saved in the file.",
    deleted: "Deleted items are not saved in the file.",
    structure: "An image cannot be opened as a map again.",
    details: "Descriptions, comments, dates and persona details are not in the image.",
    hidden: "Hidden lanes and stages are not in the image.",
    sharpness: "The image blurs when enlarged; choose SVG to keep it sharp.",
  },
  refusals: {
    gone: "This is no longer on the map; someone may have deleted it. Nothing else changed.",
    "emotion-out-of-range": "Emotion must be between −2 and +2.",
    "satisfaction-out-of-range": "Satisfaction must be between 1 and 5.",
    "lane-exists": "The map already has this lane.",
    "lane-frozen": "The facilitator has frozen this lane for now. Nothing changed.",
    "no-note-lane": "Notes go in note lanes. Add a note lane first.",
    "no-stage": "The map has no stages yet. Add a stage first.",
    "id-taken": "This is already on the map; it was not added again.",
    "text-too-long": (max) =>
      `Text can have at most ${count(max)} characters. Shorten it and try again.`,
    "too-many": (max) => `The map is full: it holds at most ${count(max)} of these.`,
    "bad-value": (field, fault) => `Nothing changed; ${field}: ${fault}.`,
  },
  report,
};
