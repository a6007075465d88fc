import { changedParts } from "../../ground/changed-parts.ts";
import { totalOf } from "../../funnel/scoreboard.ts";
import { weekMovement, weekReported, type WeekMovement } from "../../funnel/week-movement.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelReportWords as words } from "../../words/documents/funnel-report-words.ts";
import { funnelSheetWords } from "../../words/funnel/funnel-sheet-words.ts";
import type { Text } from "../../ground/text.ts";
import { stagesTable } from "../funnel/conversion-stages.ts";
import type { DocumentBody } from "./document-maker.ts";
import { summaryTable } from "../funnel/funnel-board.ts";
import { countersTable } from "../funnel/funnel-counters.ts";
import { text, typed, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheet-context.ts";
import { planFunnel } from "../../funnel/plan-funnel.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { findDocument } from "../../documents/register.ts";
import { isAuthor } from "../../documents/is-author.ts";

/**
 * T-08 Funnel report: scoreboard, movement of the week, conversions, leads; corrections are typed in. For a manager who
 * does not write it, of the own deals and contacts alone.
 */
export function funnelReport(company: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { role } = company.plan.input.tables.Managers;
  const isOne = manager >= 0 && !isAuthor(findDocument("T-08")!, role[manager] ?? -1);
  const context = isOne ? sheetContext(ofManager(company.plan, manager), company.language) : company;
  const { say, plan, day } = context;
  const week = weekMovement(plan, plan.funnel, weekReported(plan.days.statistics.previousWorkday));
  const hasLog = plan.input.tables.StageLog.rowCount > 0;
  return {
    rows: plan.funnel.deals.length,
    from: week.from,
    to: week.to,
    landscape: true,
    blocks: [
      ...gaps(context),
      only(summaryTable(context), "board", say(words.funnel.board, { day: day(plan.asOf) }), boardKeys),
      movementTable(context, week),
      ...(hasLog ? [] : [warning("noLog", say(words.funnel.noLog))]),
      only(stagesTable(context), "conversions", say(words.funnel.conversions), conversionKeys),
      only(
        countersTable(context),
        "leads",
        say(words.funnel.leads, { label: plan.period.label }),
        isOne ? ownLeadKeys : leadKeys,
      ),
      formOf(context, {
        key: "corrections",
        title: words.funnel.corrections,
        fields: [
          typed("managers", words.funnel.managers),
          typed("correction", words.funnel.whatChanged),
          typed("who", words.funnel.who),
          typed("until", words.funnel.until),
        ],
      }),
    ],
  };
}

const boardKeys = ["stage", "count", "countA", "countB", "countC", "countNone", "money", "expected"];
const conversionKeys = ["stage", "entered", "reachedNext", "lost", "open", "planning", "assumed", "winChance"];
const leadKeys = ["category", "leads", "stock", "contacts", "promotion", "touches", "perClient"];

/** Clients of a category are the company's: what falls to one of them is not told of a manager. */
const ownLeadKeys = leadKeys.filter((key) => key !== "perClient");

/** The plan with the deals and contacts of one manager only. */
function ofManager(plan: SalesPlan, manager: number): SalesPlan {
  const { tables } = plan.input;
  const status = plan.deals.status.map((code, row) => (plan.deals.manager[row] === manager ? code : -1));
  const ofContact = plan.days.facts.manager;
  const Activities = {
    ...tables.Activities,
    status: tables.Activities.status.map((code, row) => (ofContact[row] === manager ? code : -1)),
  };
  const own = changedParts(plan, {
    deals: { ...plan.deals, status },
    input: { ...plan.input, tables: { ...tables, Activities } },
  });
  return changedParts(own, { funnel: planFunnel(own, plan.clients) });
}

/** Some columns of a table of another sheet, so that both say the same. */
function only(table: TableBlock, key: string, title: string, keys: readonly string[]): TableBlock {
  return { ...table, key, title, columns: table.columns.filter((column) => keys.includes(column.key)) };
}

function warning(key: string, line: string): Block {
  return { type: "note", key, mark: "warning", lines: [line] };
}

function gaps({ plan, say }: SheetContext): Block[] {
  const { board } = plan.funnel;
  if (totalOf(board).count === 0) return [warning("noDeals", say(funnelSheetWords.board.noDeals))];
  return board.unknownStage > 0
    ? [warning("gaps", say(funnelSheetWords.board.unknownStage, { count: board.unknownStage }))]
    : [];
}

function movementTable(context: SheetContext, { from, to, movement }: WeekMovement): Block {
  const { plan, say, day } = context;
  const { order } = plan.funnel;
  const names = funnelNames(context);

  const counts = [movement.opening, movement.created, movement.closing, movement.movedIn];
  const isSeen = (stage: number): boolean => counts.some((count) => count[stage] > 0);
  const rows = [...order, order.length].filter((stage) => isSeen(stage));
  const moved = (key: keyof typeof movement, heading: Text) =>
    whole(key, heading, (stage: number) => movement[key][stage], {
      total: { value: movement[key].reduce((sum, one) => sum + one, 0) },
    });
  return tableOf(context, rows, {
    key: "movement",
    title: say(words.funnel.movement, { from: day(from), to: day(to) }),
    plain: true,
    columns: [
      text(
        "stage",
        commonWords.stage,
        (stage) => (stage === order.length ? words.funnel.unknown : names.stage(stage)),
        { total: { value: commonWords.total } },
      ),
      moved("opening", words.funnel.opening),
      moved("created", words.funnel.created),
      moved("movedIn", words.funnel.movedIn),
      moved("movedOut", words.funnel.movedOut),
      moved("won", words.funnel.won),
      moved("lost", words.funnel.lost),
      moved("closing", words.funnel.closing),
    ],
  });
}
