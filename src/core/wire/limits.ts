const KiB = 1024;
const MiB = 1024 * KiB;

/** Sizes, counts and times that browser and server agree on. */
export const limits = {
  /** One WebSocket frame from a client. */
  frameBytes: MiB,
  /** A JSON body. */
  jsonBytes: MiB,
  /** An imported map file. */
  importBytes: 50 * MiB,
  /** One person's presence as JSON in UTF-8. */
  presenceBytes: 2 * KiB,
  /** How many selected ids presence shows. */
  presenceIds: 32,
  /** Presence is passed on at most this often. */
  presenceEveryMs: 50,
  /** A person's name, in UTF-16 units. */
  nameLength: 60,
  /** A title given over HTTP, in UTF-16 units. */
  titleLength: 500,
  /** Sockets one person has at once on a shared server, and all people on one map. */
  socketsOfPerson: 6,
  socketsOfMap: 300,
  /** Sockets that people nobody knows ask for from one address. */
  strangerSocketsAMinute: 120,
  /** What a link was made for, in UTF-16 units. */
  labelLength: 120,
  /** A link's password, in UTF-16 units. */
  passwordLength: 200,
  /** What somebody writes who asks to be let in, in UTF-16 units. */
  requestLength: 500,
  /** How many people one link can be made for. */
  linkUses: 100_000,
  /** A comment, and what it is about, in UTF-16 units. */
  commentLength: 4000,
  targetNameLength: 200,
  /** How many people one comment can name. */
  mentions: 20,
  /** Comments of one map, and of one thread, which reaches open maps whole. */
  commentsOfMap: 10_000,
  commentsOfThread: 200,
  /** What one person writes, changes and deletes of comments within a minute. */
  commentDeedsAMinute: 60,
  /** How long a deleted comment or decision can be brought back. */
  undoMs: 10 * 60_000,
  /** How many times larger than the map an exported image can be. */
  exportScale: 4,
  /** Blocks of one workshop, minutes and dots of one block, and what one is asked, in UTF-16 units. */
  workshopBlocks: 40,
  blockMinutes: 180,
  blockDots: 20,
  promptLength: 500,
  /** Hidden notes of one person in one block, and the length of one, in UTF-16 units. */
  hiddenNotes: 200,
  hiddenNoteLength: 2000,
  /** What was decided, and who answers for it, in UTF-16 units. */
  decisionLength: 2000,
  decisionOwnerLength: 120,
  /** Decisions of one map. */
  decisionsOfMap: 2000,
  /** Touchpoints that one person scores in one block of a workshop. */
  scores: 1000,
} as const;
