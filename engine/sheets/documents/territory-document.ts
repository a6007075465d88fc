import { territoryVisits, type TerritoryVisit } from "../../days/territory-visits.ts";
import type { CodeOf } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { visitDocumentWords as words } from "../../words/documents/visit-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn, type EmptyColumn } from "./empty-table.ts";

/** Places that one sheet of paper holds with the companies found below. */
const onOnePage = 12;

type Kind = CodeOf<"territoryKind">;

/** What is counted at the place; streets are walked, centres get leaflets. */
const counted = (kind: Kind): readonly EmptyColumn[] => {
  const { leaflets, visited, interested, large } = words.visits;
  return [
    kind === "street"
      ? { key: "visitedCompanies", heading: visited, kind: "whole", width: 10 }
      : { key: "leaflets", heading: leaflets, kind: "whole", width: 12 },
    { key: "interested", heading: interested, kind: "whole", width: 12 },
    { key: "large", heading: large, kind: "whole", width: 10 },
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
          { key: "company", heading: company, width: 27 },
          { key: "whom", heading: whom, width: 20 },
          { key: "callOn", heading: callOn, kind: "date", width: 12 },
          { key: "mark", heading: mark, width: 10 },
        ],
      }),
      { type: "form", key: "conclusion", fields: [emptyField(context, "conclusion", conclusion)] },
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
  const { say, plan } = context;
  const { Territory } = plan.input.tables;
  const column = columnMaker(context);
  const blank = visits.map(() => null);
  const rows = visits.map(({ row }) => row);
  const { centres, streets, centre, street, companies, visit, known, warm, callFrom, callTo, report } = words.visits;
  return {
    type: "table",
    key: "places",
    title: say(kind === "street" ? streets : centres),
    plain: true,
    rowCount: visits.length,
    rowKey: ["place"],
    columns: [
      column("place", kind === "street" ? street : centre, "text", rows.map((row) => wordAt(Territory.name, row)), { width: 27, links: rows.map((row) => rowLink(Territory, row)) }), // prettier-ignore
      userColumn(context, { key: "report", heading: report, width: 20 }, blank),
      column("visit", visit, "date", rows.map((row) => numberOrBlank(Territory.visitDate[row])), { width: 12 }), // prettier-ignore
      column("companies", companies, "whole", rows.map((row) => numberOrBlank(Territory.companies[row])), { width: 12 }), // prettier-ignore
      column(
        "known",
        known,
        "whole",
        visits.map((one) => one.known),
        { width: 10 },
      ),
      column(
        "warm",
        warm,
        "whole",
        visits.map((one) => one.interested),
        { width: 10 },
      ),
      ...counted(kind).map((one) => userColumn(context, one, blank)),
      column("callFrom", callFrom, "date", visits.map(({ followUp }) => followUp?.from ?? null), { width: 11 }), // prettier-ignore
      column("callTo", callTo, "date", visits.map(({ followUp }) => followUp?.to ?? null), { width: 11 }), // prettier-ignore
    ],
  };
}

/** Where the territory is not shared out on its sheet, the list is written by hand. */
function placesToWrite(context: SheetContext, kind: Kind): TableBlock {
  const { centres, streets, centre, street, companies, visit, report } = words.visits;
  return emptyTable(context, {
    key: "places",
    title: kind === "street" ? streets : centres,
    columns: [
      { key: "place", heading: kind === "street" ? street : centre, width: 27 },
      { key: "report", heading: report, width: 32 },
      { key: "visit", heading: visit, kind: "date", width: 12 },
      { key: "companies", heading: companies, kind: "whole", width: 12 },
      ...counted(kind),
      { key: "note", heading: commonWords.note, width: 18 },
    ],
  });
}
