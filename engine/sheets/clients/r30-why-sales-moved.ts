import { AbcClass } from "../../ground/abc-class.ts";
import type { Text } from "../../ground/text.ts";
import type { Money } from "../../ground/units.ts";
import { bridgeCuts, type BridgeCut, type SalesChange } from "../../clients/plan-sales-change.ts";
import { salesBuckets, salesBucketSign } from "../../clients/sales-bridge.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { changeWords as words } from "../../words/clients/change-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { money, share, text, whole } from "../column.ts";
import { waterfall } from "../funnel/waterfall.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { bridgeSentence, movingBuckets } from "./bridge-sentence.ts";
import { waterfallBlocks } from "../waterfall-blocks.ts";
import { writeMoney } from "../write-money.ts";

/**
 * R-30 Why sales moved: every client in one cause, from the money before to the money now, in all and by every cut.
 *
 * @see CALC-41
 */
export function whySalesMovedSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { change } = plan;
  return {
    id: "R-30",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ basis: say(revenueSourceWords[plan.clients.money.source]), settings: ["bridgeTop"] }),
    print: { landscape: true, paper: { list: "heaviest" } },
    blocks: change && change.parts.now.to >= change.parts.now.from ? changeBlocks(context, change) : [missing(context)],
  };
}

/** One line that says what to add. */
function missing({ say, day, plan }: SheetContext): Block {
  const { source } = plan.clients.money;
  const line = plan.change
    ? say(words.notBegun)
    : source === "payments" || source === "deals"
      ? say(words.noEarlier, { day: day(plan.samePart.now.from) })
      : say(words.noDays);
  return { type: "note", key: "missing", mark: "warning", lines: [line] };
}

function changeBlocks(context: SheetContext, change: SalesChange): Block[] {
  const { chart, data } = bridgeChart(context, change);
  return [
    ...findings(context, change),
    bridgeTable(context, change),
    chart,
    apartTable(context, change),
    ...effectsBlocks(context, change),
    heaviestTable(context, change),
    ...bridgeCuts.flatMap((cut) => cutTable(context, change, cut)),
    { ...data, pageBreak: true },
  ];
}

function findings(context: SheetContext, change: SalesChange): Block[] {
  const { say, day, plan } = context;
  const { parts, recordFrom } = change;
  const lines = [bridgeSentence(context, change)];
  const { now, before } = parts;
  const compared = say(words.parts, {
    ...{ from1: day(now.from), to1: day(now.to), from0: day(before.from), to0: day(before.to) },
  });
  const isPart = now.to < plan.period.to;
  const notes = [
    isPart ? `${compared} ${say(words.samePart)}` : compared,
    ...(recordFrom > before.from + 31 ? [say(words.shortRecord, { day: day(recordFrom) })] : []),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    { type: "note", key: "parts", mark: "muted", lines: notes },
  ];
}

interface Step {
  readonly key: string;
  readonly step: Text;
  readonly help?: Text;
  readonly clients: number;
  readonly money: Money;
}

function bridgeTable(context: SheetContext, { bridge }: SalesChange): Block {
  const steps: readonly Step[] = [
    { key: "before", step: words.before, clients: bridge.clientsBefore, money: bridge.before },
    ...salesBuckets
      .filter((name) => name !== "same" || bridge.clients.same > 0)
      .map((name) => ({
        ...{ key: name, step: words.bucket[name], help: words.bucketHelp[name], clients: bridge.clients[name] },
        money: bridge.money[name] * salesBucketSign[name],
      })),
    { key: "now", step: words.now, clients: bridge.clientsNow, money: bridge.now },
  ];
  const sum = steps.slice(0, -1).reduce((all, step) => all + step.money, 0);
  const last = steps.length - 1;
  const added = Array.from({ length: last }, (_, at) => `{bridge.money#${at}}`).join("+");
  const rows: readonly Step[] = [
    ...steps,
    { key: "check", step: words.check, clients: Number.NaN, money: sum - bridge.now },
  ];
  return tableOf(context, rows, {
    key: "bridge",
    title: words.bridge,
    plain: true,
    columns: [
      text("step", words.step, ({ step }) => step, { width: 20, json: ({ key }) => key }),
      whole("clients", commonWords.clients, ({ clients }) => clients),
      money("money", commonWords.money, (row) => row.money, {
        help: words.checkHelp,
        mark: ({ key }) => (key === "before" || key === "now" ? "strong" : key === "check" ? "good" : undefined),
        formula: ({ key }) => (key === "check" ? `=ROUND(${added}-{bridge.money#${last}},6)` : undefined),
      }),
      text("explanation", commonWords.explanation, ({ help }) => help, { width: 48 }),
    ],
  });
}

function bridgeChart(context: SheetContext, { bridge }: SalesChange) {
  const { say } = context;
  const changes = movingBuckets.map((name) => ({
    step: say(words.bucket[name]),
    change: bridge.money[name] * salesBucketSign[name],
  }));
  const most = changes.reduce((best, one) => (Math.abs(one.change) > Math.abs(best.change) ? one : best));
  const title = say(words.chart, {
    ...{ before: writeMoney(context, bridge.before), now: writeMoney(context, bridge.now), most: most.step },
  });
  return waterfallBlocks(
    context,
    { key: "waterfall", title, words },
    waterfall(say(words.before), bridge.before, changes, say(words.now)),
  );
}

function apartTable(context: SheetContext, { bridge }: SalesChange): Block {
  const rows = [
    { key: "returnedBetween", name: words.returnedBetween, ...bridge.returnedBetween },
    { key: "lostBetween", name: words.lostBetween, ...bridge.lostBetween },
  ];
  return tableOf(context, rows, {
    key: "apart",
    title: words.apart,
    plain: true,
    columns: [
      text("what", commonWords.group, ({ name }) => name, { json: ({ key }) => key }),
      whole("clients", commonWords.clients, ({ clients }) => clients),
      money("money", commonWords.money, (row) => row.money),
    ],
  });
}

function effectsBlocks(context: SheetContext, { effects, source }: SalesChange): Block[] {
  const { say } = context;
  if (source !== "payments") return [];
  if (!effects) return [{ type: "note", key: "noQuantity", mark: "muted", lines: [say(words.noQuantity)] }];
  const rows = (["price", "volume", "mix", "new", "gone", "withoutQuantity"] as const).map((key) => ({
    key,
    money: key === "gone" ? -effects.gone : effects[key],
  }));
  const table = tableOf(context, rows, {
    key: "effects",
    title: words.effects,
    plain: true,
    columns: [
      text("effect", words.cause, ({ key }) => words.effect[key], {
        ...{ json: ({ key }) => key, width: 44, total: { value: words.change } },
      }),
      money("money", commonWords.money, (row) => row.money, { total: "sum" }),
    ],
  });
  return [table];
}

function heaviestTable(context: SheetContext, { heaviest, bridge, before, now }: SalesChange): Block {
  const { tables } = context.plan.input;
  const rows = movingBuckets.flatMap((bucket) => heaviest[bucket].map((client) => ({ bucket, client })));
  return tableOf(context, rows, {
    key: "heaviest",
    title: words.heaviest,
    columns: [
      text("bucket", words.cause, ({ bucket }) => words.bucket[bucket], { json: ({ bucket }) => bucket, width: 16 }),
      text("client", commonWords.client, ({ client }) => clientName(tables, client), {
        width: 30,
        link: ({ client }) => rowLink(tables.Clients, client),
      }),
      money("before", words.before, ({ client }) => before[client]),
      money("now", words.now, ({ client }) => now[client]),
      money("change", words.change, ({ client, bucket }) => bridge.weight[client] * salesBucketSign[bucket]),
    ],
  });
}

/** Names of the groups of a cut by code; a blank code is "not given". */
function groupNames(context: SheetContext, cut: BridgeCut): (code: number) => string {
  const { plan, say } = context;
  const { Clients, Payments, Channels } = plan.input.tables;
  const owners = cut === "manager" ? ownerNames(context) : [];
  const wordOf = ({ words: all }: { readonly words: readonly string[] }, code: number): string | undefined => all[code];
  return (code) => {
    if (cut === "manager") return owners[code] ?? owners[owners.length - 1];
    if (cut === "category") return code <= AbcClass.C ? ["A", "B", "C"][code] : say(commonWords.noCategory);
    if (code < 0) return say(words.blank);
    if (cut === "channel") return wordOf(Channels.channel, Channels.channel.codes[code]) ?? say(words.blank);
    return wordOf(cut === "region" ? Clients.region : Payments.productGroup, code) ?? say(words.blank);
  };
}

function cutTable(context: SheetContext, { cuts }: SalesChange, cut: BridgeCut): Block[] {
  const groups = cuts.get(cut);
  if (!groups) return [];
  const name = groupNames(context, cut);
  const isMixed = groups.some(({ newHere, clients }) => newHere.clients !== clients.new);
  return [
    tableOf(context, groups, {
      key: cut,
      title: words.cuts[cut],
      columns: [
        text("group", words.group[cut], ({ group }) => name(group), { width: 24, total: { value: commonWords.total } }),
        money("before", words.before, ({ before }) => before, { total: "sum" }),
        ...salesBuckets
          .filter((bucket) => bucket !== "same" || groups.some((one) => one.money.same !== 0))
          .map((bucket) =>
            money<(typeof groups)[number]>(
              bucket,
              words.bucket[bucket],
              (one) => one.money[bucket] * salesBucketSign[bucket],
              { total: "sum", help: words.cutsHelp },
            ),
          ),
        money("now", words.now, ({ now }) => now, { total: "sum" }),
        share("change", words.change, ({ before, now }) => (before > 0 ? now / before - 1 : Number.NaN)),
        isMixed && whole("newHere", words.newHere, ({ newHere }) => newHere.clients, { help: words.newHereHelp }),
        isMixed && money("newHereMoney", words.newHereMoney, ({ newHere }) => newHere.money),
      ],
    }),
  ];
}
