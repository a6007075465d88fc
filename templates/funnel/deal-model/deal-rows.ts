import type { ResultSheet, SheetColumn } from "../../../engine/index.ts";
import { capacities, eachRow, noCategory, unassigned } from "./capacities.ts";
import { workingColumn, workingSheet, workingTable } from "./working-sheet.ts";
import { codeOfWord } from "./word-lists.ts";

const count = capacities.deals;
const facts = "{W-FACTS.facts.";

/**
 * One row a deal: how it stands, whose it is, how far it has come, in which category its client is (ABC of the money won
 * in the period, CALC-01). Blank where the sheet Deals is.
 *
 * @param logged the workbook has the sheet StageLog, which knows how far a deal once was
 * @param more columns of one template
 */
export function dealRowsSheet(name: string, logged: boolean, more: readonly SheetColumn[]): ResultSheet {
  return workingSheet("W-DEALS", name, [
    workingTable("rows", count, [...standing(), ...path(logged), ...owners(), ...clients(), expected(), ...more]),
  ]);
}

/** A cell of the sheet Deals in the same row. */
export function dealCell(key: string, row: number): string {
  return `{Deals.${key}#${row}}`;
}

/** The stage a cell names, by code or name in either language, as its place among the sorted; 0 is unknown. */
export function stageNamed(cell: string): string {
  return `IFERROR(INDEX({W-STAGES.names.stage},MATCH(""&${cell},{W-STAGES.names.name},0)),0)`;
}

const inRows = (formulaOf: (row: number) => string): string[] => eachRow(count, formulaOf);
/** Number of the row, the same words in each: a file of equal formulas is small. */
export const rowNumber = "(ROW()-ROW({rows.stage#0})+1)";

function standing(): SheetColumn[] {
  const cell = dealCell;
  return [
    workingColumn(
      "stage",
      inRows((row) => `=IF(${cell("dealId", row)}&${cell("clientId", row)}="","",${stageNamed(cell("stage", row))})`),
    ),
    // 0 open, 1 won, 2 lost: by the word, else by the kind of the stage.
    workingColumn(
      "code",
      inRows(
        (row) =>
          `=IF({stage}="","",IFERROR(${codeOfWord("status", cell("status", row))},IF({stage}=0,0,INDEX({W-STAGES.sorted.status},{stage}))))`,
      ),
    ),
    // As it stood on the day: opened later, it was not there; closed later, it was still open.
    workingColumn(
      "status",
      inRows(
        (row) =>
          `=IF(OR({code}="",N(${cell("openDate", row)})>${facts}asOf}),"",{code}*(N(${cell("closeDate", row)})<=${facts}asOf}))`,
      ),
    ),
  ];
}

/** How far the deal came along the chain of open stages; one beyond the last is won. */
function path(logged: boolean): SheetColumn[] {
  const log = "{W-LOG.entries.reach}";
  const stage = (key: string) => `IF({stage}=0,0,INDEX({W-STAGES.sorted.${key}},{stage}))`;
  const place = logged ? "{own}" : `IF({code}=0,${stage("reach")},${stage("reachLost")})`;
  const known = `MAX(IF({code}=0,${stage("reach")},${stage("reachLost")}),IFERROR(LARGE(${log},COUNTIF(${log},">="&(${rowNumber}+1)*100)+1)-${rowNumber}*100,0))`;
  return [
    ...(logged ? [workingColumn("own", `=IF({status}="","",${known})`)] : []),
    workingColumn(
      "place",
      `=IF({status}="","",IF({status}=1,${facts}chain}+1,IF({status}=0,${place},IF(${place}>0,${place},${facts}chain}))))`,
    ),
  ];
}

function owners(): SheetColumn[] {
  return [
    workingColumn(
      "owner",
      inRows((row) => {
        const cell = dealCell("managerId", row);
        return `=IF({status}="","",IF(${cell}="",${unassigned},IFERROR(MATCH(${cell},{Managers.name},0),${unassigned})))`;
      }),
    ),
  ];
}

/** Each client's money won in the period stands in the row of its first deal, and its category in every row. */
function clients(): SheetColumn[] {
  const wonByClient =
    `SUMIFS({Deals.amount},{rows.client},{client},{rows.status},1,{Deals.closeDate},">="&${facts}from},` +
    `{Deals.closeDate},"<="&${facts}to})`;
  return [
    workingColumn(
      "client",
      inRows((row) => {
        const cell = dealCell("clientId", row);
        return `=IF({stage}="","",IF(${cell}="",0,MATCH(${cell},{Deals.clientId},0)))`;
      }),
    ),
    workingColumn("sales", `=IF({client}=${rowNumber},ROUND(${wonByClient},2),"")`),
    workingColumn("above", '=IF(N({sales})>0,ROUND(SUMIF({rows.sales},">"&{sales}),2),"")'),
    workingColumn(
      "group",
      `=IF({sales}="","",IF({sales}<=0,${noCategory},LOOKUP(COUNTIF({rows.sales},">"&{sales})+COUNTIF({rows.sales#0}:{sales},{sales}),{W-FACTS.classes.first},{W-FACTS.classes.class})))`,
    ),
    workingColumn("category", `=IF({client}="","",IF({client}=0,${noCategory},INDEX({rows.group},{client})))`),
  ];
}

/** Amount × chance of an open deal: its own chance, else that of its stage. */
function expected(): SheetColumn {
  return workingColumn(
    "expected",
    inRows((row) => {
      const own = dealCell("probability", row);
      return `=IF({status}=0,N(${dealCell("amount", row)})*IF(ISNUMBER(${own}),${own},IF({stage}=0,0,N(INDEX({W-STAGES.sorted.chance},{stage})))),"")`;
    }),
  );
}
