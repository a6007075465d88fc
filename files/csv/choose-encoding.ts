import chardet from "chardet";
import { decodeOneByte, oneByteEncodings, type OneByteEncoding } from "./decode-one-byte.ts";

/** What the detector calls them; it does not know the one of DOS. */
const detectorNames: Readonly<Record<string, OneByteEncoding>> = {
  "windows-1251": "windows-1251",
  "windows-1252": "windows-1252",
  "ISO-8859-1": "windows-1252",
  "windows-1250": "windows-1250",
  "ISO-8859-2": "windows-1250",
  "KOI8-R": "koi8-r",
};
const sampleBytes = 1 << 17;
/** Scores nearer than this are for the detector to tell apart. */
const near = 0.15;

/**
 * The one-byte encoding of a text that is no Unicode: the one in which its words look like words. Where two do, as
 * Czech in those of Western and Central Europe, the letters that usually follow one another decide (chardet).
 *
 * @example chooseEncoding(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72)) // "windows-1252": Müller, not Mьller
 */
export function chooseEncoding(bytes: Uint8Array): OneByteEncoding {
  const sample = bytes.subarray(0, sampleBytes);
  const scores = oneByteEncodings.map((encoding) => scoreOf(decodeOneByte(sample, encoding)));
  const best = Math.max(...scores);
  const likely = oneByteEncodings.filter((_, place) => scores[place] >= best - near);
  // the detector does not know the letters of DOS
  if (likely.length === 1 || scores[oneByteEncodings.indexOf("ibm866")] === best)
    return oneByteEncodings[scores.indexOf(best)];
  const asked = chardet.analyse(sample).flatMap(({ name }) => detectorNames[name] ?? []);
  return asked.find((encoding) => likely.includes(encoding)) ?? likely[0];
}

const runs = /[\p{L}\p{M}\p{S}\p{No}\u0080-\uffff]+/gu;
const usualSigns = /^[’‘“”„«»–—…№€£¥©®™°§\u00a0•·²³½]+$/u;
/** Beside a digit it is the sign of a currency, read wrong. */
const loneLetter = /^\p{L}$/u;
const usualCyrillic = /[оеаинтсрвлкмдпуяызбг]/giu;

/** How much its words with letters beyond ASCII look like words, from -1 to 1; a mean over those letters. */
function scoreOf(text: string): number {
  let sum = 0;
  let weight = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    const beyond = run.replace(/[ -~]/g, "").length;
    if (beyond === 0) continue;
    const besideDigit = /\d/.test(text.charAt(index + run.length)) || /\d/.test(text.charAt(index - 1));
    sum += (besideDigit && loneLetter.test(run) ? -1 : worthOf(run)) * beyond;
    weight += beyond;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Of one run of letters and signs. */
function worthOf(run: string): number {
  if (usualSigns.test(run)) return 0.5;
  const parts = run.split(/[’‘“”„«»–—…№€©®™°§\u00a0•·]+/u).filter((part) => part !== "");
  if (!parts.every((part) => /^\p{L}+$/u.test(part))) return -1;
  return parts.reduce((sum, word) => sum + worthOfWord(word), 0) / parts.length;
}

function worthOfWord(word: string): number {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (isCyrillic && /\p{Script=Latin}/u.test(word)) return -1;
  if (!hasUsualCase(word)) return -0.5;
  if (isCyrillic) return (word.match(usualCyrillic)?.length ?? 0) / word.length;
  const beyond = word.replace(/[a-z]/gi, "").length;
  return beyond >= 3 && beyond * 2 > word.length ? -1 : 1 - beyond / word.length / 2;
}

/** All small, all capital, or a capital first. */
function hasUsualCase(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}
