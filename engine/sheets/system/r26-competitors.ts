import { codeNumber } from "../../input/lists.ts";
import { countSides } from "../../system/plan-competitors.ts";
import { competitorWords as words } from "../../words/system/competitor-words.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { competitorName, criteriaTable, overviewTable, positioningPage } from "./competitor-tables.ts";

const shortcoming = codeNumber("comparisonKind", "shortcoming");

/**
 * how hard it is to stand beside each competitor, what to say against it, and when it is studied next.
 *
 * @see CALC-36
 */
export function competitorsSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { competitors } = plan.system.competitors;
  const compared = competitors.filter(({ criteria }) => criteria.length > 0);
  return {
    id: "R-26",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: plan.input.tables.Comparison.rowCount,
      settings: ["joinHard", "joinEasy", "uniqueAdvantages"],
    }),
    print: { landscape: true, paper: {} },
    blocks:
      competitors.length === 0
        ? [{ type: "note", key: "finding", mark: "warning", lines: [say(words.none)] }]
        : [
            { type: "note", key: "finding", mark: "strong", lines: findings(context) },
            ...gaps(context),
            overviewTable(context),
            ...chart(context),
            ...(compared.length > 0 ? [{ type: "note", key: "tone", lines: [say(words.tone)] } satisfies Block] : []),
            ...compared.map((studied, place) => positioningPage(context, studied, place)),
            ...(compared.length > 0 ? [{ ...criteriaTable(context), pageBreak: true as const }] : []),
          ],
  };
}

function findings(context: SheetContext): string[] {
  const { say, plan, day, language } = context;
  const { competitors, nextStudy } = plan.system.competitors;
  const ranked = competitors
    .filter(({ difficulty }) => Number.isFinite(difficulty))
    .sort((one, other) => one.difficulty - other.difficulty);
  const most = ranked[ranked.length - 1]?.difficulty;
  const hardest = ranked.filter(({ difficulty }) => difficulty === most && difficulty !== ranked[0].difficulty);
  const about = ({ competitor, difficulty }: (typeof ranked)[number]) => ({
    name: competitorName(context, competitor),
    share: writeShare(difficulty, language),
  });
  return [
    ...(ranked.length > 0 ? [say(words.easiest, about(ranked[0]))] : []),
    ...(hardest.length > 0
      ? [say(words.hardest, { ...about(hardest[0]), name: hardest.map((one) => about(one).name).join(", ") })]
      : []),
    say(words.study, { day: day(nextStudy) }),
  ];
}

function gaps(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { competitors } = plan.system.competitors;
  const { Comparison } = plan.input.tables;
  const listed = (holds: (one: (typeof competitors)[number]) => boolean): string =>
    competitors
      .filter(holds)
      .map(({ competitor }) => competitorName(context, competitor))
      .join(", ");
  const never = listed(({ lastStudied }) => Number.isNaN(lastStudied));
  const overdue = listed(({ lastStudied, nextStudy }) => Number.isFinite(lastStudied) && nextStudy < plan.asOf);
  const notCompared = listed(({ criteria }) => criteria.length === 0);
  const withoutFact = Comparison.kind.filter((kind, row) => kind === shortcoming && Comparison.fact.codes[row] < 0);
  const lines = [
    ...(overdue ? [say(words.overdue, { names: overdue })] : []),
    ...(never ? [say(words.never, { names: never })] : []),
    ...(notCompared ? [say(words.notCompared, { names: notCompared })] : []),
    ...(withoutFact.length > 0 ? [say(words.withoutFact, { count: withoutFact.length })] : []),
  ];
  return lines.length === 0 ? [] : [{ type: "note", key: "gaps", mark: "warning", lines }];
}

function chart(context: SheetContext): Block[] {
  const { say, plan } = context;
  const compared = plan.system.competitors.competitors.filter(({ criteria }) => criteria.length > 0);
  if (compared.length === 0) return [];
  const best = compared.reduce((one, other) => (countSides(other).Strength > countSides(one).Strength ? other : one));
  return [
    {
      type: "chart",
      key: "sides",
      title: say(words.chart, {
        name: competitorName(context, best.competitor),
        strengths: countSides(best).Strength,
        all: best.criteria.length,
      }),
      kind: "stackedBar",
      categories: "competitors.competitor",
      series: [
        { values: "competitors.strengths", name: say(words.strengths) },
        { values: "competitors.common", name: say(words.common) },
        { values: "competitors.weaknesses", name: say(words.weaknesses) },
      ],
      rows: 20,
      width: 90,
      valueKind: "whole",
    },
  ];
}
