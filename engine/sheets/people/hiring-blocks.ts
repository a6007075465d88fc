import type { Hiring } from "../../people/plan-hiring.ts";
import { hiringWords as words } from "../../words/people/hiring-words.ts";
import { date, money, month, number, share, whole, yesNo } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeMoney } from "../write-money.ts";

/** What those at work bring in the twelve months ahead, and whom to hire by when (CALC-51). Live (AM-60). */
export function hiringBlocks(context: SheetContext): Block[] {
  const { hiring, input } = context.plan;
  if (typeof hiring === "string") {
    const line = context.say(words[hiring], { found: input.settings.rampMonths });
    return [{ type: "note", key: "noHiring", mark: "muted", lines: [line] }];
  }
  return [
    { type: "note", key: "hiringAnswer", lines: [answer(context, hiring)] },
    summary(context, hiring),
    monthsTable(context, hiring),
    rampTable(context, hiring),
  ];
}

function answer(context: SheetContext, { hires, gap, months, searchBy, isCredible }: Hiring): string {
  const { say, day } = context;
  if (gap <= 0) return say(words.enough);
  const missing = writeMoney(context, gap);
  if (hires.length === 0 || !isCredible) return say(words.cannot, { gap: missing });
  return say(words.hire, {
    count: hires.length,
    begins: day(months[hires[0]]),
    day: day(searchBy),
    gap: missing,
  });
}

function summary(context: SheetContext, hiring: Hiring): Block {
  const { need, hires, ramped, missing, searchBy } = hiring;
  return formOf(context, {
    key: "hiring",
    title: words.title,
    fields: [
      whole("count", words.answer, hires.length, { formula: "=SUM({capacity.hires})" }),
      hires.length > 0 && date("searchBy", words.searchBy, searchBy),
      money("target", words.target, need.target, { formula: "=SUM({capacity.goal})" }),
      money("atWork", words.atWork, hiring.ownMoney, { formula: "=SUM({capacity.own})" }),
      money("withHires", words.withHires, hiring.allMoney, { formula: "=SUM({capacity.together})" }),
      money("missing", words.missing, missing, { formula: "=MAX(0,{target}-{withHires})" }),
      money("each", words.each, need.each, {
        mark: "input",
        note: context.say(words.eachNote, { count: ramped }),
      }),
      share("attrition", words.attrition, need.attrition, { mark: "input" }),
    ],
  });
}

/** Hires k of a month bring each × season × ramp of the months since × those who stay. */
const fromHires =
  "={hiring.each}*{season}*SUMPRODUCT({capacity.hires}*({capacity.place}<={place})*SUMIF({ramp.since},{place}-{capacity.place}+1,{ramp.share})*(1-{hiring.attrition})^(({place}-{capacity.place})/12))";

function monthsTable(context: SheetContext, hiring: Hiring): Block {
  const { months, need, before, capacity, hired, strength, goal, goalRepeated } = hiring;
  const isRepeated = goalRepeated.includes(1);
  return tableOf(context, months, {
    key: "capacity",
    title: words.table,
    plain: true,
    columns: [
      whole("place", words.place, (_, place) => place + 1),
      month("month", words.month, (day) => day),
      money("goal", words.goal, (_, place) => goal[place], { total: "sum" }),
      isRepeated && yesNo("repeated", words.goalRepeated, (_, place) => goalRepeated[place] === 1),
      share("season", words.season, (_, place) => need.season[place]),
      number("strength", words.strength, (_, place) => strength[place]),
      money("own", words.own, (_, place) => before[place], {
        formula: "={strength}*{season}*{hiring.each}*(1-{hiring.attrition})^(({place}-1)/12)",
        total: "sum",
      }),
      whole("hires", words.hires, (_, place) => hired[place], { mark: "input", help: words.hiresHelp, total: "sum" }),
      money("new", words.fromHires, (_, place) => hiring.hiredMoney[place], { formula: fromHires, total: "sum" }),
      money("together", words.capacity, (_, place) => capacity[place], { formula: "={own}+{new}", total: "sum" }),
    ],
  });
}

function rampTable(context: SheetContext, { need: { ramp, season } }: Hiring): Block {
  return tableOf(context, Array.from(season), {
    key: "ramp",
    title: words.ramp,
    plain: true,
    columns: [
      whole("since", words.since, (_, place) => place + 1),
      share("share", words.share, (_, place) => (place < ramp.length ? ramp[place] : 1), { mark: "input" }),
    ],
  });
}
