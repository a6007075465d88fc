import { blockWords as words } from "../../words/clients/block-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, Mark, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
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
    print: { landscape: true },
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
  const { say } = context;
  const column = columnMaker(context);
  const values = (of: (figure: BlockFigure) => number) => ({
    shown: figures.map((one) => numberOrBlank(of(one) * (one.unit === "share" ? 100 : 1))),
    json: figures.map((one) => numberOrBlank(of(one))),
  });
  const [now, before, change] = [
    values((one) => one.now),
    values((one) => one.before),
    values((one) => one.now - one.before),
  ];
  const wanted = { "1": words.up, "-1": words.down, "0": words.noWish };
  return {
    type: "table",
    key: "figures",
    title: say(words.figures),
    plain: true,
    rowCount: figures.length,
    columns: [
      column("block", words.block, "text", figures.map(({ block }) => say(words.blocks[block])), { json: figures.map(({ block }) => block + 1), width: 32 }), // prettier-ignore
      column("figure", words.figure, "text", figures.map(({ key }) => say(words.names[key])), { json: figures.map(({ key }) => key), width: 30 }), // prettier-ignore
      column("now", words.now, "number", now.shown, { json: now.json, width: 14 }),
      column("before", words.before, "number", before.shown, { json: before.json, width: 14 }),
      column("change", words.change, "number", change.shown, {
        json: change.json,
        formula: '=IF(OR({now}="",{before}=""),"",{now}-{before})',
        width: 14,
      }),
      column("unit", words.unit, "text", figures.map(({ unit }) => say(words.units[unit])), { json: figures.map(({ unit }) => unit), width: 12 }), // prettier-ignore
      column("wanted", words.wanted, "text", figures.map((one) => say(wanted[`${one.wanted}`])), { json: figures.map((one) => one.wanted), width: 12 }), // prettier-ignore
      column(
        "verdict",
        words.verdict,
        "text",
        figures.map(({ verdict }) => say(words.verdicts[verdict])),
        {
          json: figures.map(({ verdict }) => verdict),
          marks: figures.map(({ verdict }) => marks[verdict]),
          width: 18,
        },
      ),
      column(
        "owner",
        words.owner,
        "text",
        figures.map(({ block }) => say(words.owners[block])),
        { json: figures.map(({ block }) => ownerKeys[block]), width: 28 },
      ),
    ],
  };
}

/** The five indicators of regular clients on one scale: before is 100 %. */
function indices(context: SheetContext, figures: readonly BlockFigure[]): Block[] {
  const { say } = context;
  const column = columnMaker(context);
  const five = figures.filter(({ block }) => block === 2);
  if (five.every(({ now, before }) => !(now / before > 0))) return [];
  const count = (verdict: BlockFigure["verdict"]): number => five.filter((one) => one.verdict === verdict).length;
  return [
    {
      type: "table",
      key: "indices",
      title: say(words.indices),
      plain: true,
      rowCount: five.length,
      columns: [
        column("figure", words.figure, "text", five.map(({ key }) => say(words.names[key])), { json: five.map(({ key }) => key) }), // prettier-ignore
        column(
          "before",
          words.indexBefore,
          "share",
          five.map(({ before }) => (before > 0 ? 1 : null)),
        ),
        column(
          "now",
          words.index,
          "share",
          five.map(({ now, before }) => numberOrBlank(now / before)),
        ),
      ],
    },
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
  const column = columnMaker(context);
  const blocks = words.blocks.map((name) => say(name));
  return {
    type: "table",
    key: "tools",
    title: say(words.tools),
    plain: true,
    rowCount: blocks.length,
    rowKey: ["block"],
    columns: [
      column("block", words.block, "text", blocks, { json: words.blocks.map((_, block) => block + 1) }),
      notes.column(
        "R-25.tools",
        blocks.map((name) => [name]),
      ),
      // The last column: its words run on to the right.
      column(
        "suggested",
        words.suggested,
        "text",
        words.toolsOf.map((name) => say(name)),
        { width: 14 },
      ),
    ],
  };
}
