import { AbcClass } from "../../ground/abc-class.ts";
import { Heat } from "../../days/client-heat.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords } from "../../words/days/days-words.ts";
import { heatWords } from "../../words/days/heat-words.ts";
import { managerReportWords } from "../../words/documents/manager-report-words.ts";
import { date, text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { heatColumns } from "../days/heat-columns.ts";
import type { Block } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

const words = managerReportWords.prospects;
const prospect = codeNumber("clientStatus", "prospect");
/** A page or two are read: the hottest, and whom to rate next. */
const mostRated = 40;
const mostToRate = 20;

/**
 * T-05: how promising a manager's clients are, and which are still to be rated.
 *
 * @see D-195, CALC-27
 */
export function clientProspects(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (manager < 0) return { blocks: [noteOf("nobody", [say(daysWords.nobody)], "warning")] };
  const { Clients, Managers } = plan.input.tables;
  const owner = manager === Managers.rowCount ? -1 : manager;
  const rated = Array.from(plan.days.heat.ranked).filter((row) => Clients.managerId[row] === owner);
  const unrated = unratedOf(context, owner);
  return {
    rows: rated.length + unrated.length,
    landscape: true,
    blocks: [
      ...findings(context, rated, unrated),
      ...(rated.length > 0 ? [ratedTable(context, rated.slice(0, mostRated))] : []),
      ...(unrated.length > 0 ? [unratedTable(context, unrated.slice(0, mostToRate))] : []),
    ],
  };
}

/** Prospects without a noted interest or a potential, the latest enquiries first. */
function unratedOf({ plan }: SheetContext, owner: number): number[] {
  const { managerId, status, incomingOn } = plan.input.tables.Clients;
  const { heat } = plan.days.heat;
  const { mark } = plan.clients.potential;
  const enquired = (row: number): number => (Number.isNaN(incomingOn[row]) ? -Infinity : incomingOn[row]);
  return Array.from(managerId.keys())
    .filter((row) => managerId[row] === owner && status[row] === prospect)
    .filter((row) => heat[row] === Heat.None || mark[row] === AbcClass.None)
    .sort((one, other) => (enquired(one) === enquired(other) ? one - other : enquired(other) - enquired(one)));
}

function findings({ say, plan }: SheetContext, rated: readonly number[], unrated: readonly number[]): Block[] {
  const { heat, largeFound } = plan.days.heat;
  const count = (holds: (row: number) => boolean): number => rated.filter(holds).length;
  const rest = unrated.length > 0 ? [say(words.unrated, { count: unrated.length })] : [];
  if (rated.length === 0) return [noteOf("finding", [say(words.none), ...rest], "warning")];
  const figures = {
    rated: rated.length,
    hot: count((row) => heat[row] === Heat.Hot),
    warm: count((row) => heat[row] === Heat.Warm),
    large: count((row) => largeFound[row] === 1),
  };
  const cut = [
    ...(rated.length > mostRated ? [say(words.first, { shown: mostRated, all: rated.length })] : []),
    ...(unrated.length > mostToRate ? [say(words.first, { shown: mostToRate, all: unrated.length })] : []),
  ];
  return [
    noteOf("finding", [say(words.finding, figures), ...rest], "strong"),
    ...(cut.length > 0 ? [noteOf("cut", cut, "muted")] : []),
  ];
}

const ratedWidths: Readonly<Record<string, number>> = {
  ...{ client: 30, heat: 18, interest: 12, potential: 12, largeFound: 11, lastTalk: 12, action: 26 },
};

function ratedTable(context: SheetContext, rows: readonly number[]): Block {
  const keys = Object.keys(ratedWidths);
  return tableOf(context, rows, {
    key: "rated",
    title: words.rated,
    plain: true,
    rowKey: ["client"],
    columns: [
      heatColumns(context)(keys).map((column) => ({ ...column, width: ratedWidths[column.key] })),
      typed("reasons", words.reasons, { width: 22 }),
    ],
  });
}

function unratedTable(context: SheetContext, rows: readonly number[]): Block {
  const { plan } = context;
  const { Clients } = plan.input.tables;

  return tableOf(context, rows, {
    key: "toRate",
    title: words.toRate,
    plain: true,
    rowKey: ["client"],
    columns: [
      text("client", commonWords.client, (row) => clientName({ Clients }, row)),
      typed("mark", words.mark, { width: 18 }),
      typed("interest", heatWords.interest, { width: 12 }),
      date("enquired", words.enquired, (row) => Clients.incomingOn[row]),
    ],
  });
}
