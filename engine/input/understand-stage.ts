import { normaliseHeading } from "./normalise-heading.ts";
import { stageWords, type StageWords } from "./stage-words.ts";

/** How Bitrix24 marks stages of a second funnel and of a smart process: C6:WON, DT31_3:SUCCESS. */
const ofFunnel = /^(?:C\d+|D\w*\d+_\d+)\s*:\s*/;

/** A usual stage and its place among them, for ordering: 0 is the earliest. */
export interface KnownStage {
  readonly words: StageWords;
  readonly place: number;
}

/**
 * Tells which usual stage a CRM's stage is, so that a missing Stages table can be put in order.
 *
 * The whole name first; then without a leading number ("3. КП отправлено") or the code of its funnel ("C6:WON"), without
 * what stands in brackets; then the
 * longest usual name that stands in it as whole words, of at least five letters ("КП отправлено клиенту").
 * "Not won yet" and «не выиграна» are not taken for won: a negation before a word hides it.
 *
 * @returns undefined when nothing usual is in the name
 * @example understandStage("5 - Closed Won")?.words.kind // "won"
 */
export function understandStage(name: string): KnownStage | undefined {
  const { byName, byWords } = index();
  const bare = name
    .replace(ofFunnel, "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/^[\s\d.)№#:-]+/, "");
  for (const whole of [name, bare]) {
    const known = byName.get(normaliseHeading(whole));
    if (known) return known;
  }
  const spoken = ` ${wordsOf(bare).join(" ")} `;
  return byWords.find(({ phrase }) => hasWhole(spoken, phrase))?.stage;
}

interface Phrase {
  readonly phrase: string;
  readonly stage: KnownStage;
}

let made: { readonly byName: ReadonlyMap<string, KnownStage>; readonly byWords: readonly Phrase[] } | undefined;

function index(): NonNullable<typeof made> {
  if (made) return made;
  const byName = new Map<string, KnownStage>();
  const byWords: Phrase[] = [];
  stageWords.forEach((words, place) => {
    const stage = { words, place };
    for (const name of words.words) {
      byName.set(normaliseHeading(name), stage);
      const phrase = wordsOf(name).join(" ");
      if (phrase.length >= 5) byWords.push({ phrase, stage });
    }
  });
  // of phrases in one name the longest says most: "contract signed" and not "contract"
  byWords.sort((a, b) => b.phrase.length - a.phrase.length);
  return (made = { byName, byWords });
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function hasWhole(spoken: string, phrase: string): boolean {
  const at = spoken.indexOf(` ${phrase} `);
  return at >= 0 && !/ (?:не|нет|not|no|без) ?$/.test(spoken.slice(0, at + 1));
}
