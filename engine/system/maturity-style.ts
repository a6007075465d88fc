import type { AdvisorQuestion } from "../input/advisor-questions.ts";
import type { Answer } from "./service-model.ts";

export type MaturityStyle = "spontaneous" | "system" | "selfDevelopment";

/** What the style of management depends on; undefined is not known. */
export interface MaturityAnswers {
  readonly isStartup: Answer;
  readonly isSuperstar: Answer;
  readonly isAverage: Answer;
  readonly market: "booming" | "growing" | "stable" | "falling" | undefined;
  readonly team: number | undefined;
  readonly hasStars: Answer;
  readonly keepsStatistics: Answer;
  readonly hasHead: Answer;
  readonly hasProcesses: Answer;
}

/** How each of the questions Q32-1 to Q32-9 is answered, in their order: that of `MaturityAnswers`. */
export const maturityAnswerKinds = [
  ...(["yesNo", "yesNo", "yesNo", "market", "people"] as const),
  ...(["yesNo", "yesNo", "yesNo", "yesNo"] as const),
] satisfies readonly AdvisorQuestion["answer"][];

export type BlockReason = "averageProduct" | "noStars" | "teamTooLarge" | "boomingMarket" | "noProcesses";

export interface MaturityAdvice {
  readonly style: MaturityStyle;
  /** Nothing was open: the system, but with loosened reins. */
  readonly loosened: boolean;
  readonly blocked: Readonly<Record<MaturityStyle, readonly BlockReason[]>>;
  /** The system needs a head who can build it: hire one, or the director or owner learns. */
  readonly needsHead: boolean;
  /** The team is smaller than those of whom it is known that they work without a system. */
  readonly smallTeam: boolean;
}

export interface TeamLimits {
  /** Settings spontaneousMin and spontaneousMax. */
  readonly least: number;
  readonly most: number;
}

export const usualTeamLimits = { least: 10, most: 20 } satisfies TeamLimits;

/**
 * Which style of management suits the company now: spontaneous, a system, or one that develops itself.
 *
 * A superstar product needs no more than spontaneity. Else a style is ruled out by what contradicts it, and the best that is
 * left is taken, a startup without statistics staying spontaneous. What is not known neither rules out nor chooses.
 *
 * @see CALC-32; C-22 to C-47
 * @example maturityStyle(answers, usualTeamLimits).style // "system" for an average product on a stable market
 */
export function maturityStyle(answers: MaturityAnswers, limits: TeamLimits): MaturityAdvice {
  const blocked = answers.isSuperstar
    ? { spontaneous: [], system: [], selfDevelopment: [] }
    : blocksOf(answers, limits);
  const chosen = answers.isSuperstar ? "spontaneous" : choose(answers, blocked);
  const style = chosen ?? "system";
  return {
    style,
    loosened: chosen === undefined,
    blocked,
    needsHead: style === "system" && answers.hasHead === false,
    smallTeam: answers.team !== undefined && answers.team < limits.least,
  };
}

function blocksOf(answers: MaturityAnswers, { most }: TeamLimits): Record<MaturityStyle, BlockReason[]> {
  const reasons = (...found: readonly (BlockReason | false | undefined)[]): BlockReason[] =>
    found.filter((reason): reason is BlockReason => typeof reason === "string");
  return {
    spontaneous: reasons(
      answers.isAverage && "averageProduct",
      answers.hasStars === false && "noStars",
      answers.team !== undefined && answers.team > most && "teamTooLarge",
    ),
    system: reasons(answers.market === "booming" && "boomingMarket"),
    selfDevelopment: reasons(answers.hasProcesses === false && "noProcesses"),
  };
}

function choose(answers: MaturityAnswers, blocked: MaturityAdvice["blocked"]): MaturityStyle | undefined {
  const isOpen = (style: MaturityStyle): boolean => blocked[style].length === 0;
  if (answers.isStartup) {
    if (isOpen("spontaneous") && answers.keepsStatistics === false) return "spontaneous";
    if (isOpen("system")) return "system";
  }
  if (answers.hasProcesses === true) return "selfDevelopment";
  return (["system", "spontaneous"] as const).find(isOpen);
}
