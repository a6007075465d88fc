import { DealStatus } from "../../ground/deal-status.ts";
import { commonWords } from "../../words/common-words.ts";
import { lossWords as words } from "../../words/funnel/loss-words.ts";
import { days, money, text, whole } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { funnelNames } from "./funnel-parts.ts";

/** How long stages take, and the open deals that stand longer; or one line that says what to add. */
export function stuckBlocks(context: SheetContext): Block[] {
  const { plan, say, language } = context;
  const { stuck, input } = plan;
  const { minObservations: needed, stuckShare } = input.settings;
  if (!stuck.hasLog) return [note("noLog", say(words.noLog), "warning")];
  if (stuck.limits.every((one) => !one || Number.isNaN(one.limit)))
    return [note("fewStays", say(words.fewStays, { needed }), "warning")];
  const said = say(words.stuckFinding, {
    ...{ stuck: stuck.deals.length, measured: stuck.measured, limit: writeShare(stuckShare, language) },
    money: writeMoney(
      context,
      stuck.deals.reduce((sum, { atStake }) => sum + atStake, 0),
    ),
  });
  return [note("stuckFinding", said, "strong"), limitsTable(context), stuckTable(context)];
}

function limitsTable(context: SheetContext): Block {
  const { plan } = context;
  const { stuck, funnel, deals } = plan;
  const names = funnelNames(context);
  const stages = Array.from(funnel.order).filter((stage) => stuck.limits[stage] !== undefined);
  const open = Array.from(funnel.lens.deals).filter((deal) => deals.status[deal] === DealStatus.Open);
  const at = (stage: number): number[] => open.filter((deal) => funnel.stage[deal] === stage);
  return tableOf(context, stages, {
    key: "stageLimits",
    title: words.limits,
    plain: true,
    columns: [
      text("stage", commonWords.stage, (stage) => names.stage(stage), { width: 28 }),
      whole("stays", words.stays, (stage) => stuck.limits[stage]!.stays, { help: words.staysHelp }),
      days("usual", words.usual, (stage) => stuck.limits[stage]!.usual),
      days("limit", words.limit, (stage) => stuck.limits[stage]!.limit),
      text("basis", words.basis, (stage) => (stuck.limits[stage]!.isAssumed ? words.chain : words.own), {
        json: (stage) => (stuck.limits[stage]!.isAssumed ? "chain" : "stage"),
        mark: (stage) => (stuck.limits[stage]!.isAssumed ? "assumed" : undefined),
      }),
      whole("open", words.openNow, (stage) => at(stage).length, { total: "sum" }),
      whole("stuck", words.stuckNow, (stage) => at(stage).filter((deal) => stuck.over[deal] > 0).length, {
        total: "sum",
      }),
    ],
  });
}

function stuckTable(context: SheetContext): Block {
  const { plan } = context;
  const { stuck, funnel, deals } = plan;
  const { tables } = plan.input;
  const { Deals } = tables;
  const names = funnelNames(context);
  const owners = ownerNames(context);
  const { times, days: moved } = stuck.postponed;
  return tableOf(context, stuck.deals, {
    key: "stuck",
    title: words.stuck,
    columns: [
      text("deal", commonWords.deal, ({ deal }) => dealName(tables, deal), {
        link: ({ deal }) => dealLink(tables, deal),
      }),
      text("client", commonWords.client, ({ deal }) => dealClient(tables, deal), { width: 26 }),
      text("manager", commonWords.manager, ({ deal }) => owners[deals.manager[deal]] ?? owners[owners.length - 1], {
        width: 18,
      }),
      text("stage", commonWords.stage, ({ deal }) => names.stage(funnel.stage[deal]), { width: 24 }),
      days("days", words.days, (one) => one.days),
      days("limit", words.limit, ({ deal }) => stuck.limits[funnel.stage[deal]]!.limit),
      days("over", words.over, ({ over }) => over, { shade: "bar" }),
      money("amount", commonWords.amount, ({ deal }) => Deals.amount[deal]),
      money("atStake", words.atStake, ({ atStake }) => atStake, { help: words.atStakeHelp, total: "sum" }),
      { key: "forecast", heading: words.forecast, kind: "date", of: ({ deal }) => Deals.forecastClose[deal] },
      whole("times", words.times, ({ deal }) => times[deal], { help: words.timesHelp }),
      days("moved", words.moved, ({ deal }) => moved[deal]),
    ],
  });
}

function note(key: string, line: string, mark: "strong" | "warning"): Block {
  return { type: "note", key, mark, lines: [line] };
}
