import { territoryVisits, type TerritoryVisit } from "../../days/territory-visits.ts";
import type { CodeOf } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { visitDocumentWords as words } from "../../words/documents/visit-document-words.ts";
import { date, text, typed, whole, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

/** Places that one sheet of paper holds with the companies found below. */
const onOnePage = 12;

type Kind = CodeOf<"territoryKind">;

/** What is counted at the place; streets are walked, centres get leaflets. */
const counted = (kind: Kind): readonly Column<unknown>[] => {
  const { leaflets, visited, interested, large } = words.visits;
  return [
    kind === "street"
      ? typed("visitedCompanies", visited, { kind: "whole", width: 10 })
      : typed("leaflets", leaflets, { kind: "whole", width: 12 }),
    typed("interested", interested, { kind: "whole", width: 12 }),
    typed("large", large, { kind: "whole", width: 10 }),
  ];
};

/**
 * Plan and report of a manager's visits: places with what is known of them, what was found there, and when to call.
 *
 * @see D-174 to D-176, D-181 to D-183
 */
export function territoryDocument(context: SheetContext, manager: number, kind: Kind): DocumentBody {
  const { say, plan } = context;
  if (manager < 0) return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
  const visits = territoryVisits(plan, plan.days.heat, manager, kind);
  const { found, company, whom, mark, callOn, conclusion } = words.visits;
  return {
    rows: visits.length,
    landscape: true,
    onePage: visits.length <= onOnePage,
    blocks: [
      finding(context, visits, kind),
      visits.length > 0 ? placesTable(context, visits, kind) : placesToWrite(context, kind),
      emptyTable(context, {
        key: "found",
        title: found,
        columns: [
          typed("company", company, { width: 27 }),
          typed("whom", whom, { width: 20 }),
          typed("callOn", callOn, { kind: "date", width: 12 }),
          typed("mark", mark, { width: 10 }),
        ],
      }),
      formOf(context, { key: "conclusion", fields: [typed("conclusion", conclusion)] }),
    ],
  };
}

function finding(context: SheetContext, visits: readonly TerritoryVisit[], kind: Kind): Block {
  const { say, plan, day } = context;
  const { Territory } = plan.input.tables;
  if (visits.length === 0) {
    return noteOf("finding", [say(kind === "street" ? words.visits.noStreets : words.visits.noCentres)], "warning");
  }
  const visited = visits.filter(({ isVisited }) => isVisited);
  const dated = visits.filter(({ isVisited, followUp }) => !isVisited && followUp !== undefined);
  const [next] = [...dated, ...visits.filter(({ followUp }) => followUp === undefined)].sort(
    (one, other) => (Territory.visitDate[one.row] || Infinity) - (Territory.visitDate[other.row] || Infinity) || 0,
  ) as (TerritoryVisit | undefined)[];
  const nameOf = ({ row }: TerritoryVisit): string => wordAt(Territory.name, row) ?? "";
  const toCall = visited.filter(({ followUp }) => followUp !== undefined && followUp.to >= plan.asOf);
  const last = Math.max(...toCall.map(({ followUp }) => followUp?.to ?? 0));
  return noteOf(
    "finding",
    [
      say(words.visits.finding, {
        places: visits.length,
        companies: visits.reduce((sum, { row }) => sum + (Territory.companies[row] || 0), 0),
        visited: visited.length,
        next: next
          ? say(words.visits.nextPlace, {
              place: nameOf(next),
              day: day(Territory.visitDate[next.row]) || say(words.visits.noDay),
            })
          : say(words.visits.allVisited),
      }),
      ...(toCall.length > 0
        ? [say(words.visits.toCall, { day: day(last), places: toCall.map(nameOf).join(", ") })]
        : []),
    ],
    "strong",
  );
}

function placesTable(context: SheetContext, visits: readonly TerritoryVisit[], kind: Kind): TableBlock {
  const { plan } = context;
  const { Territory } = plan.input.tables;

  const rows = visits.map(({ row }) => row);
  const { centres, streets, centre, street, companies, visit, known, warm, callFrom, callTo, report } = words.visits;
  return tableOf(context, visits, {
    key: "places",
    title: kind === "street" ? streets : centres,
    plain: true,
    rowKey: ["place"],
    columns: [
      text("place", kind === "street" ? street : centre, (_, place) => wordAt(Territory.name, rows[place]), {
        width: 27,
        link: (_, place) => rowLink(Territory, rows[place]),
      }),
      typed("report", report, { width: 20 }),
      date("visit", visit, (_, place) => Territory.visitDate[rows[place]], { width: 12 }),
      whole("companies", companies, (_, place) => Territory.companies[rows[place]], { width: 12 }),
      whole("known", known, (one) => one.known, { width: 10 }),
      whole("warm", warm, (one) => one.interested, { width: 10 }),
      counted(kind),
      date("callFrom", callFrom, ({ followUp }) => followUp?.from, { width: 11 }),
      date("callTo", callTo, ({ followUp }) => followUp?.to, { width: 11 }),
    ],
  });
}

/** Where the territory is not shared out on its sheet, the list is written by hand. */
function placesToWrite(context: SheetContext, kind: Kind): TableBlock {
  const { centres, streets, centre, street, companies, visit, report } = words.visits;
  return emptyTable(context, {
    key: "places",
    title: kind === "street" ? streets : centres,
    columns: [
      typed("place", kind === "street" ? street : centre, { width: 27 }),
      typed("report", report, { width: 32 }),
      typed("visit", visit, { kind: "date", width: 12 }),
      typed("companies", companies, { kind: "whole", width: 12 }),
      ...counted(kind),
      typed("note", commonWords.note, { width: 18 }),
    ],
  });
}
