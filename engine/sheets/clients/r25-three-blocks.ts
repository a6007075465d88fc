import { blockWords as words } from "../../words/clients/block-words.ts";
import { number, share, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import type { Text } from "../../ground/text.ts";
import type { Period } from "../../ground/units.ts";
import { blockFigures, type BlockFigure } from "./block-figures.ts";
import { leadSources, screenedOut } from "./block-lists.ts";
import { lifetimeBlocks } from "./lifetime-blocks.ts";

const marks: Readonly<Record<BlockFigure["verdict"], Mark | undefined>> = {
  better: "good",
  worse: "bad",
  same: undefined,
  none: "muted",
};

const ownerKeys = ["marketing", "sellers", "accountManagers"];

/**
 * R-25 Three blocks: what lead generation, first money and regular clients brought, against the period before, and what
 * clients are worth over the years.
 *
 * @see CALC-34, CALC-35
 */
export function threeBlocksSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const figures = blockFigures(context);
  const spanOf = ({ from, to }: Period): string => say(words.span, { from: context.day(from), to: context.day(to) });
  return {
    id: "R-25",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, { now: spanOf(plan.samePart.now), before: spanOf(plan.samePart.before) }),
      rows: plan.input.tables.Payments.rowCount,
      settings: ["valueYears", "discountRate", "retentionRate"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...findings(context, figures),
      figuresTable(context, figures),
      ...indices(context, figures),
      tools(context),
      ...leadSources(context),
      ...lifetimeBlocks(context),
      ...screenedOut(context),
    ],
  };
}

function findings(context: SheetContext, figures: readonly BlockFigure[]): Block[] {
  const { say, plan, language } = context;
  const { now, before, source } = plan.clientWork.blocks;
  const hasPayments = plan.clients.money.rows > 0 || plan.input.tables.Payments.rowCount > 0;
  const listOf = (verdict: BlockFigure["verdict"]): string =>
    figures
      .filter((one) => one.verdict === verdict)
      .map(({ key }) => say(words.names[key]).toLowerCase())
      .join(", ");
  const { paidBefore, retention } = now.regulars;
  const money = (context.money(now.contacts.firstMoney) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    maximumFractionDigits: 0,
  });
  const lines = [
    say(words.finding, {
      contacts: now.contacts.contacts,
      payers: now.contacts.firstPayers,
      money,
      paid: paidBefore,
      kept: Math.round((retention || 0) * paidBefore),
    }),
    ...(listOf("worse") ? [say(words.worse, { list: listOf("worse") })] : []),
    ...(listOf("better") ? [say(words.better, { list: listOf("better") })] : []),
  ];
  const gaps = [
    ...(hasPayments ? [] : [say(words.noPayments)]),
    ...(hasPayments && paidBefore === 0 ? [say(words.noBefore)] : []),
    ...(now.contacts.contacts + before.contacts.contacts > 0 ? [] : [say(words.noContacts)]),
    ...(source === "deals" && hasPayments ? [say(words.fromDeals)] : []),
    ...(now.contacts.conversion > 1 || before.contacts.conversion > 1 ? [say(words.aboveAll)] : []),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(gaps.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: gaps } satisfies Block] : []),
  ];
}

/** Scripts read shares as 0 to 1; people read them as % in a column of mixed units. */
function figuresTable(context: SheetContext, figures: readonly BlockFigure[]): Block {
  const valueOf = (key: string, heading: Text, of: (figure: BlockFigure) => number, formula?: string) =>
    number(key, heading, (one: BlockFigure) => of(one) * (one.unit === "share" ? 100 : 1), {
      json: (one) => numberOrBlank(of(one)),
      formula,
      width: 14,
    });
  const wanted = { "1": words.up, "-1": words.down, "0": words.noWish };
  return tableOf(context, figures, {
    key: "figures",
    title: words.figures,
    plain: true,
    columns: [
      text("block", words.block, ({ block }) => words.blocks[block], { json: ({ block }) => block + 1, width: 32 }),
      text("figure", words.figure, ({ key }) => words.names[key], { json: ({ key }) => key, width: 30 }),
      valueOf("now", words.now, ({ now }) => now),
      valueOf("before", words.before, ({ before }) => before),
      valueOf("change", words.change, (one) => one.now - one.before, '=IF(OR({now}="",{before}=""),"",{now}-{before})'),
      text("unit", words.unit, ({ unit }) => words.units[unit], { json: ({ unit }) => unit, width: 12 }),
      text("wanted", words.wanted, (one) => wanted[`${one.wanted}`], { json: (one) => one.wanted, width: 12 }),
      text("verdict", words.verdict, ({ verdict }) => words.verdicts[verdict], {
        json: ({ verdict }) => verdict,
        mark: ({ verdict }) => marks[verdict],
        width: 18,
      }),
      text("owner", words.owner, ({ block }) => words.owners[block], {
        json: ({ block }) => ownerKeys[block],
        width: 28,
      }),
    ],
  });
}

/** The five indicators of regular clients on one scale: before is 100 %. */
function indices(context: SheetContext, figures: readonly BlockFigure[]): Block[] {
  const { say } = context;
  const five = figures.filter(({ block }) => block === 2);
  if (five.every(({ now, before }) => !(now / before > 0))) return [];
  const count = (verdict: BlockFigure["verdict"]): number => five.filter((one) => one.verdict === verdict).length;
  return [
    tableOf(context, five, {
      key: "indices",
      title: words.indices,
      plain: true,
      columns: [
        text("figure", words.figure, ({ key }) => words.names[key], { json: ({ key }) => key }),
        share("before", words.indexBefore, ({ before }) => (before > 0 ? 1 : null)),
        share("now", words.index, ({ now, before }) => now / before),
      ],
    }),
    {
      type: "chart",
      key: "five",
      title: say(words.chart, { better: count("better"), worse: count("worse") }),
      kind: "column",
      categories: "indices.figure",
      series: [
        { values: "indices.before", name: say(words.before) },
        { values: "indices.now", name: say(words.now) },
      ],
      valueKind: "share",
      height: 13,
      width: 90,
    },
  ];
}

/** Each block has tools of its own: what people chose is theirs and stays (AM-61). */
function tools(context: SheetContext): Block {
  const { say, notes } = context;
  return tableOf(context, words.blocks, {
    key: "tools",
    title: words.tools,
    plain: true,
    rowKey: ["block"],
    columns: [
      text("block", words.block, (name) => name, { json: (_, place) => place + 1 }),
      notes.of("R-25.tools", (name) => [say(name)]),
      text("suggested", words.suggested, (_, place) => words.toolsOf[place], { width: 14 }),
    ],
  });
}
