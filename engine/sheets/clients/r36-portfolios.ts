import { commonWords } from "../../words/common-words.ts";
import { portfolioWords as words } from "../../words/clients/portfolio-words.ts";
import type { PortfolioPlan } from "../../client-work/plan-portfolios.ts";
import { hours, share, text, yesNo } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeShare } from "../write-share.ts";

/**
 * R-36 Portfolios: load of each seller by clients, and the moves that even it out, to be accepted one by one.
 *
 * @see CALC-48
 */
export function portfoliosSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { portfolios } = plan.clientWork;
  return {
    id: "R-36",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ basis: say(words.basis), settings: ["overload", "headcountGroup"] }),
    print: { landscape: true },
    blocks: portfolios
      ? portfolioBlocks(context, portfolios)
      : [{ type: "note", key: "nothing", mark: "muted", lines: [say(words.nothing)] }],
  };
}

function portfolioBlocks(context: SheetContext, portfolios: PortfolioPlan): Block[] {
  const { say, language, plan } = context;
  const { moves, greatestBefore, greatestAfter, bound } = portfolios;
  const line =
    moves.length === 0
      ? say(words.even, { load: writeShare(greatestBefore, language) })
      : say(words.finding, {
          moves: moves.length,
          before: writeShare(greatestBefore, language),
          after: writeShare(greatestAfter, language),
          bound: writeShare(bound, language),
        });
  const isList = moves.length + plan.acceptedMoves.length > 0;
  return [
    { type: "note", key: "finding", mark: moves.length > 0 ? "strong" : undefined, lines: [line] },
    loadsTable(context, portfolios),
    ...(isList
      ? [
          { type: "note", key: "obey", mark: "muted", lines: [say(words.obey)] } satisfies Block,
          movesTable(context, portfolios),
        ]
      : []),
  ];
}

function loadsTable(context: SheetContext, { lines }: PortfolioPlan): Block {
  const owners = ownerNames(context);
  const limit = context.plan.input.settings.overload;
  const markOf = (load: number) => (load > limit ? ("bad" as const) : undefined);
  return tableOf(context, lines, {
    key: "loads",
    title: words.loads,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => owners[manager], { width: 22 }),
      hours("capacity", words.capacity, ({ capacity }) => capacity, { total: "sum" }),
      hours("hoursBefore", words.hoursBefore, ({ hoursBefore }) => hoursBefore, { total: "sum" }),
      share("before", words.before, ({ before }) => before, { mark: ({ before }) => markOf(before) }),
      hours("hoursAfter", words.hoursAfter, ({ hoursAfter }) => hoursAfter, { total: "sum" }),
      share("after", words.after, ({ after }) => after, { mark: ({ after }) => markOf(after) }),
    ],
  });
}

function movesTable(context: SheetContext, { moves }: PortfolioPlan): Block {
  const { plan, notes } = context;
  const { tables } = plan.input;
  const owners = ownerNames(context);
  const accepted = plan.acceptedMoves.map((move) => ({
    ...move,
    hours: Number.NaN,
    fits: undefined,
    isAccepted: true,
  }));
  const rows = [...accepted, ...moves.map((move) => ({ ...move, isAccepted: false }))];
  return tableOf(context, rows, {
    key: "moves",
    title: words.moves,
    columns: [
      text("client", commonWords.client, ({ client }) => clientName(tables, client), {
        ...{ width: 30, link: ({ client }) => rowLink(tables.Clients, client) },
      }),
      text("class", commonWords.category, ({ client }) => ["A", "B", "C"][plan.clients.categories[client]]),
      hours("hours", words.hours, (row) => row.hours),
      text("from", words.from, ({ from }) => owners[from] ?? words.nobody, { width: 20 }),
      text("to", words.to, ({ to }) => owners[to], { width: 20 }),
      yesNo("fits", words.fits, ({ fits }) => fits),
      text("state", words.state, ({ isAccepted }) => (isAccepted ? words.accepted : words.proposed), {
        ...{ width: 14, json: ({ isAccepted }) => (isAccepted ? "accepted" : "proposed") },
      }),
      notes.of("R-36.moves", ({ client, to }) => [clientName(tables, client), owners[to]]),
    ],
  });
}
