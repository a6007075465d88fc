import { formatPercent } from "../ground/format-percent.ts";
import type { Share } from "../ground/units.ts";
import { say, text, type Language, type Text } from "../ground/text.ts";
import { AbcClass } from "../ground/abc-class.ts";
import type { AbcLimits, AbcRule } from "./abc-limits.ts";
import type { ClientRanking } from "./rank-clients.ts";

/** Short, so that most fit one line of R-01: rank, own share, share above, and what it met. */
const words = {
  place: text("Rank {rank} of {count}, share {own};", "Место {rank} из {count}, доля {own};"),
  placeBefore: text(
    "Rank {rank} of {count}, share {own}, {before} above;",
    "Место {rank} из {count}, доля {own}, выше {before};",
  ),
  tie: text(
    "equal amounts at ranks {first}–{last} go by the first of them:",
    "суммы на местах {first}–{last} равны, все идут по первой из них:",
  ),
  divided: text(
    "equal amounts at ranks {tieFirst}–{tieLast} are too many to pass the limit together, by order of name this is one of ranks {first}–{last}, they go by the first of them:",
    "суммы на местах {tieFirst}–{tieLast} равны, но вместе за границу не проходят; по порядку названий клиент среди мест {first}–{last}, они идут по первому из них:",
  ),
  beforeA: text("{compared} above is less than {a}: A.", "выше {compared}, меньше {a}: A."),
  beforeB: text(
    "{compared} above has reached {a}, but not {b}: B.",
    "выше {compared}, не меньше {a}, но меньше {b}: B.",
  ),
  beforeC: text("{compared} above has reached {b}: C.", "выше {compared}, не меньше {b}: C."),
  includingA: text("{compared} with it is not above {a}: A.", "вместе с ним {compared}, не больше {a}: A."),
  includingB: text(
    "{compared} with it is above {a}, but not above {b}: B.",
    "вместе с ним {compared}, больше {a}, но не больше {b}: B.",
  ),
  includingC: text("{compared} with it is above {b}: C.", "вместе с ним {compared}, больше {b}: C."),
  loss: text(
    "Negative: outside A, B and C; its time norm is that of C.",
    "Сумма отрицательна: вне групп A, B, C; норма времени как у C.",
  ),
  none: text("No money in the period: its time norm is that of C.", "Денег за период нет: норма времени как у C."),
};

/** By AbcClass A, B, C. */
const verdicts: Readonly<Record<AbcRule, readonly Text[]>> = {
  before: [words.beforeA, words.beforeB, words.beforeC],
  including: [words.includingA, words.includingB, words.includingC],
};

export interface ExplainOptions {
  readonly limits: AbcLimits;
  readonly rule?: AbcRule;
}

/**
 * Says in words why a client has its class: rank, own share, share before, the limit it met, the tie it belongs to.
 *
 * @param ranking the table of `rankClients`, made with the same options
 * @param place row of that table, 0 for the first rank
 * @throws RangeError if there is no such place
 * @see AM-12, CALC-01
 * @example explainClass(rankClients(Float64Array.of(800, 200)), 0, { limits: usualLimits }, "en")
 * // "Rank 1 of 2, share 80.0 %; 0.0 % above is less than 80 %: A."
 */
export function explainClass(
  ranking: ClientRanking,
  place: number,
  options: ExplainOptions,
  language: Language,
): string {
  return isPaying(ranking, place)
    ? explainPaying(ranking, place, options, language)
    : explainUnranked(ranking, place, language);
}

/**
 * Why a client is outside A, B and C whatever the method: a loss-maker, or without money.
 *
 * @throws RangeError if there is no such place
 * @see AM-11, AM-12
 */
export function explainUnranked(ranking: ClientRanking, place: number, language: Language): string {
  const count = ranking.rows.length;
  if (!(place >= 0 && place < count)) throw new RangeError(`place, expected 0 to ${count - 1}, got ${place}`);
  return (ranking.classes[place] === AbcClass.Loss ? words.loss : words.none)[language];
}

function isPaying({ classes }: ClientRanking, place: number): boolean {
  return classes[place] <= AbcClass.C;
}

function explainPaying(ranking: ClientRanking, place: number, options: ExplainOptions, language: Language): string {
  const { limits, rule = "before" } = options;
  const tie = tieOf(ranking.amounts, place);
  const mates = partOfTie(ranking.classes, tie, place);
  const compared = rule === "before" ? ranking.before[mates.first] : ranking.cumulative[mates.first];
  const values = {
    rank: place + 1,
    count: ranking.rows.length,
    tieFirst: tie.first + 1,
    tieLast: tie.last + 1,
    first: mates.first + 1,
    last: mates.last + 1,
    own: formatPercent(ranking.share[place], language),
    before: formatPercent(ranking.before[place], language),
    compared: percentBeside(compared, limits, language),
    a: formatPercent(limits.a, language, 0, 2),
    b: formatPercent(limits.b, language, 0, 2),
  };
  const isDivided = mates.first > tie.first || mates.last < tie.last;
  const aboutTie = isDivided ? [words.divided] : tie.last > tie.first ? [words.tie] : [];
  const start = rule === "before" && aboutTie.length === 0 ? words.place : words.placeBefore;
  const parts = [start, ...aboutTie, verdicts[rule][ranking.classes[place]]];
  return parts.map((part) => say(part, language, values)).join(" ");
}

interface Places {
  readonly first: number;
  readonly last: number;
}

/** First and last place of the same amount: by halving, for a tie may be as long as the table. */
function tieOf(amounts: Float64Array, place: number): Places {
  const amount = amounts[place];
  const first = firstPlace(0, place, (at) => amounts[at] <= amount);
  const last = firstPlace(place, amounts.length, (at) => !(amounts[at] >= amount)) - 1;
  return { first, last };
}

/** The places of a tie that have the same class; classes only fall along it. */
function partOfTie(classes: Uint8Array, tie: Places, place: number): Places {
  const group = classes[place];
  return {
    first: firstPlace(tie.first, place, (at) => classes[at] >= group),
    last: firstPlace(place, tie.last + 1, (at) => classes[at] > group) - 1,
  };
}

function firstPlace(from: number, to: number, holds: (place: number) => boolean): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** As many decimals as it takes to see on which side of the limits the share lies: 79.996 %, not 80.0 %. */
function percentBeside(share: Share, limits: AbcLimits, language: Language): string {
  const looksEqual = (decimals: number): boolean =>
    [limits.a, limits.b].some(
      (limit) => limit !== share && (limit * 100).toFixed(decimals) === (share * 100).toFixed(decimals),
    );
  let decimals = 1;
  while (decimals < 8 && looksEqual(decimals)) decimals++;
  return formatPercent(share, language, decimals);
}
