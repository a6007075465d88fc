import { resultSheetIds, settingGroups, tables } from "../../engine/index.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { oddDays, oddNumbers, oddTexts } from "./odd-values.ts";
import type { Random } from "./random.ts";

const options = [
  "--out",
  "--json",
  "--lang",
  "--as-of",
  "--period",
  "--set",
  "--map",
  "--sheets",
  "--programmes",
  "--freeze",
  "--strict",
  "--in-place",
  "--help",
  "-o",
  "--nonsense",
];
const keys = settingGroups.flatMap(({ settings }) => Object.keys(settings));
const names = Object.keys(tables);

/** Words of the command line, right and wrong; with one setting for a run over the sample. */
export function makeOptions(random: Random): FuzzCase {
  const words: string[] = [];
  for (let more = random.below(5); more > 0; more--) {
    words.push(random.pick(options));
    if (random.chance(0.7)) words.push(valueOf(random));
  }
  words.push("--set", `${random.pick(keys)}=${valueOf(random)}`);
  return { kind: "options", words };
}

function valueOf(random: Random): string {
  return random.pick([
    () => random.pick(oddTexts),
    () => String(random.pick(oddNumbers)),
    () => random.pick(oddDays),
    () => `${random.pick(oddDays)}..${random.pick(oddDays)}`,
    () => random.pick(resultSheetIds),
    () => `${random.pick(names)}.amount=${random.pick(oddTexts)}`,
    () => String(random.below(60)),
    () => random.pick(["en", "ru", "2026", "2026-Q1", "INT", "LAY", "x.xlsx", "yes", "no", "80 %"]),
  ])();
}
