import { companyCuts, type CompanyCut, type CutLine } from "../../deals/plan-cuts.ts";
import { cutWords as words } from "../../words/clients/cut-words.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { money, share, text, whole } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/**
 * R-34 Cuts: every business, channel, region, industry and manager with its clients, money, funnel and win rate.
 *
 * @see CALC-54
 */
export function cutsSheet(context: SheetContext): ResultSheet {
  const { say, day, plan } = context;
  const { cuts, samePart } = plan;
  const how = say(words.how, { from: day(samePart.before.from), to: day(samePart.before.to) });
  const blocks: Block[] =
    cuts.size === 0
      ? [{ type: "note", key: "nothing", mark: "warning", lines: [say(words.nothing)] }]
      : [
          { type: "note", key: "how", mark: "muted", lines: [how] },
          ...companyCuts.flatMap((cut) => {
            const lines = cuts.get(cut);
            return lines ? [cutTable(context, cut, lines)] : [];
          }),
        ];
  return {
    id: "R-34",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ basis: say(revenueSourceWords[plan.clients.money.source]), settings: ["confidence"] }),
    print: { landscape: true, paper: {} },
    blocks,
  };
}

function cutTable(context: SheetContext, cut: CompanyCut, lines: readonly CutLine[]): Block {
  const name = lineNames(context, cut);
  return tableOf(context, lines, {
    key: cut,
    title: words.by[cut],
    columns: [
      text(cut, words.of[cut], ({ code }) => name(code), { width: 24, total: { value: commonWords.total } }),
      whole("clients", commonWords.clients, ({ clients }) => clients),
      whole("clientsA", words.clientsA, ({ clientsA }) => clientsA),
      money("money", commonWords.money, (line) => line.money, { total: "sum" }),
      share("share", commonWords.share, (line) => line.share, { shade: "bar" }),
      money("before", words.before, ({ before }) => before, { total: "sum" }),
      share("change", words.change, ({ change }) => change),
      whole("openDeals", words.openDeals, ({ openDeals }) => openDeals, { total: "sum" }),
      money("openMoney", words.openMoney, ({ openMoney }) => openMoney, { total: "sum" }),
      money("expected", words.expected, ({ expected }) => expected, { total: "sum", help: words.expectedHelp }),
      whole("closed", words.closed, ({ closed }) => closed, { total: "sum" }),
      share("winRate", words.winRate, ({ winRate }) => winRate),
      share("winLow", words.winLow, ({ winLow }) => winLow),
      share("winHigh", words.winHigh, ({ winHigh }) => winHigh),
    ],
  });
}

function lineNames(context: SheetContext, cut: CompanyCut): (code: number) => string {
  const { plan, say } = context;
  const { Clients, Channels } = plan.input.tables;
  if (cut === "manager") {
    const owners = ownerNames(context);
    return (code) => owners[code] ?? owners[owners.length - 1];
  }
  const blank = say(words.blank);
  if (cut === "channel") return (code) => Channels.channel.words[Channels.channel.codes[code] ?? -1] ?? blank;
  return (code) => Clients[cut].words[code] ?? blank;
}
