import type { CliWords } from "./tr.ts";

/** What the command line says in English. */
export const en: CliWords = {
  help: `Yolculuk: draw, compute and check customer journey maps from the command line.

Usage
  yolculuk render map.json -o map.png     draws a picture (.png or .svg)
  yolculuk analyse map.json               peak, pit, end, remembered score, mean (JSON)
  yolculuk validate map.json              says what is wrong with a file, and where

  With - for a file name the map is read from standard input.

Options of render
  -o, --output FILE        the picture to write; its ending says which kind
      --scale 1-4          pixels per map unit (1 unless told)
      --persona NAME       only this persona; may be given several times
      --stages A..B        only these stages, by title or number: 2..3, Delivery.., ..2
      --theme light|dark   light unless told
      --transparent        without the colour of the paper

For every command
      --locale tr|en       language; a picture speaks the map's own unless told
      --repair             do not stop at what can be repaired, go on with the repaired map
  -h, --help               this page
      --version            the version

If anything is wrong the exit code is 1 and no file is written.
`,
  seeHelp: "How to use it: yolculuk --help",
  noCommand: "Nothing was asked for.",
  unknownCommand: (name) => `There is no command “${name}”: render, analyse or validate.`,
  unknownOption: (name) => `There is no option “${name}”.`,
  valueMissing: (name) => `The option “${name}” lacks its value.`,
  valueUnwanted: (name) => `The option “${name}” takes no value.`,
  badValue: (option, value, known) => `${option} cannot be “${value}”; choose from: ${known}.`,
  foreignOption: (option, command) => `${option} belongs to ${command} alone.`,
  noFile: "No map file was named.",
  manyFiles: "One map file is read at a time.",
  noOutput: "Say where the picture goes: -o map.png",
  badOutput: (path) => `“${path}” must end in .png or .svg.`,
  missing: (path) => `“${path}” was not found.`,
  directory: (path) => `“${path}” is a folder, not a map file.`,
  unreadable: (path, code) => `“${path}” could not be read (${code}).`,
  notText: (path) => `“${path}” is not UTF-8 text.`,
  unwritable: (path, code) => `“${path}” could not be written (${code}). No file has changed.`,
  outputDirectory: (path) => `“${path}” is a folder; give a file name.`,
  noOutputFolder: (path) => `“${path}” could not be written: its folder does not exist.`,
  noSuchPersona: (name, known) => `The map has no persona “${name}”. It has: ${known}.`,
  noSuchStage: (name, known) => `The map has no stage “${name}”. It has: ${known}.`,
  stagesBackwards: (from, to) => `“${from}” comes after “${to}”.`,
  noneKnown: "none",
  input: (path) => (path === "-" ? "standard input" : path),
  flawed: (path, count) =>
    `${path}: ${count === 1 ? "1 problem" : `${count} problems`}. Add --repair to go on regardless.`,
  repaired: (path, count) =>
    `${path}: ${count === 1 ? "1 problem was" : `${count} problems were`} repaired.`,
  valid: (path, { stages, touchpoints, personas }) =>
    `${path}: no problems. Stages: ${stages}, touchpoints: ${touchpoints}, personas: ${personas}.`,
  written: (path) => `Wrote ${path}.`,
  notDrawn: (reason) =>
    `The picture could not be drawn (${reason}). If it is too large, try a smaller --scale, or --stages.`,
  megapixels: (wished, most) => `${wished} megapixels; at most ${most}`,
  unexpected: (reason) => `Something unexpected went wrong: ${reason}`,
};
