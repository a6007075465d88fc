import { exactText, type ResultSheet, type Column } from "../../../engine/index.ts";
import { rowOfTable, typedColumns } from "../../kit/typed-columns.ts";
import { capacities, noCategory, unassigned } from "./capacities.ts";
import { workingColumn, workingSheet, workingTable } from "./working-sheet.ts";
import { codeOfWord } from "./word-lists.ts";

const facts = "{W-FACTS.facts.";

/** Number of the row on the sheet Deals. */
export const rowNumber = rowOfTable("rows", "stage");

export interface DealRows {
  /** The workbook has the sheet StageLog, which knows how far a deal once was. */
  readonly logged: boolean;
  /** The sheet Deals has the day of the forecast. */
  readonly forecast: boolean;
  /** Further columns of one template. */
  readonly columns: readonly Column<unknown>[];
}

/**
 * One row a deal: how it stands, whose it is, how far it has come, in which category its client is (ABC of the money won
 * in the period, CALC-01). Blank where the sheet Deals is.
 */
export function dealRowsSheet(name: string, { logged, forecast, columns }: DealRows): ResultSheet {
  const values = ["openDate", "closeDate", "amount", "probability", ...(forecast ? ["forecastClose"] : [])];
  return workingSheet("W-DEALS", name, [
    workingTable("rows", capacities.deals, [
      ...typedColumns("Deals", rowNumber, { texts: ["dealId", "clientId", "managerId", "status", "stage"], values }),
      ...standing(),
      ...path(logged),
      owner(),
      ...clients(),
      expected(),
      ...columns,
    ]),
  ]);
}

/** The stage a text names, by code or name in either language, as its place among the sorted; 0 is unknown. */
export function stageNamed(words: string): string {
  return `IFERROR(INDEX({W-STAGES.names.stage},MATCH(${exactText(words)},{W-STAGES.names.name},0)),0)`;
}

function standing(): Column<unknown>[] {
  return [
    workingColumn("stage", `=IF({typedDealId}&{typedClientId}="","",${stageNamed("{typedStage}")})`),
    // 0 open, 1 won, 2 lost: by the word, else by the kind of the stage.
    workingColumn(
      "code",
      `=IF({stage}="","",IFERROR(${codeOfWord("status", "{typedStatus}")},IF({stage}=0,0,INDEX({W-STAGES.sorted.status},{stage}))))`,
    ),
    // Of open deals the closing day is a forecast: it says nothing of today.
    workingColumn("closed", '=IF(N({code})>0,N({typedCloseDate}),"")'),
    // As it stood on the day: opened later, it was not there; closed later, it was still open.
    workingColumn(
      "status",
      `=IF({code}="","",IF(N({typedOpenDate})>${facts}asOf},"",{code}*(N({typedCloseDate})<=${facts}asOf})))`,
    ),
  ];
}

/** How far the deal came along the chain of open stages; one beyond the last is won. */
function path(logged: boolean): Column<unknown>[] {
  const log = "{W-LOG.entries.reach}";
  const stage = (key: string) => `IF({stage}=0,0,INDEX({W-STAGES.sorted.${key}},{stage}))`;
  const place = logged ? "{own}" : `IF({code}=0,${stage("reach")},${stage("reachLost")})`;
  const known = `MAX(IF({code}=0,${stage("reach")},${stage("reachLost")}),IFERROR(LARGE(${log},COUNTIF(${log},">="&(${rowNumber}+1)*100)+1)-${rowNumber}*100,0))`;
  const lostAt = logged ? "{own}" : stage("reachLost");
  return [
    ...(logged ? [workingColumn("own", `=IF({status}="","",${known})`)] : []),
    // Nothing says where it was lost: it is held as lost at the last open stage, so that shares before it are upper bounds.
    workingColumn("lostAnywhere", `=IF({status}=2,IF(${lostAt}=0,1,""),"")`),
    workingColumn(
      "place",
      `=IF({status}="","",IF({status}=1,${facts}chain}+1,IF({status}=0,${place},IF(${place}>0,${place},${facts}chain}))))`,
    ),
  ];
}

function owner(): Column<unknown> {
  return workingColumn(
    "owner",
    `=IF({status}="","",IF({typedManagerId}="",${unassigned},IFERROR(MATCH(${exactText("{typedManagerId}")},{Managers.name},0),${unassigned})))`,
  );
}

/** Each client's money won in the period stands in the row of its first deal, and its category in every row. */
function clients(): Column<unknown>[] {
  const wonByClient =
    `SUMIFS({rows.typedAmount},{rows.client},{client},{rows.status},1,{rows.typedCloseDate},">="&${facts}from},` +
    `{rows.typedCloseDate},"<="&${facts}to})`;
  const equal = "COUNTIF({rows.sales},{sales})";
  const before = 'COUNTIFS({rows.sales},{sales},{rows.typedClientId},"<"&{typedClientId})';
  return [
    workingColumn(
      "client",
      `=IF({stage}="","",IF({typedClientId}="",0,MATCH(${exactText("{typedClientId}")},{rows.typedClientId},0)))`,
    ),
    workingColumn("sales", `=IF({client}=${rowNumber},ROUND(${wonByClient},2),"")`),
    workingColumn("above", '=IF(N({sales})>0,ROUND(SUMIF({rows.sales},">"&{sales}),2),"")'),
    // Place by money, equal clients by name: at a limit that divides them the first by name are inside.
    workingColumn(
      "group",
      `=IF({sales}="","",IF({sales}<=0,${noCategory},LOOKUP(COUNTIF({rows.sales},">"&{sales})+1+IF(${equal}>1,${before},0),{W-FACTS.classes.first},{W-FACTS.classes.class})))`,
    ),
    workingColumn("category", `=IF({client}="","",IF({client}=0,${noCategory},INDEX({rows.group},{client})))`),
  ];
}

/** Amount × chance of an open deal: its own chance, else that of its stage. */
function expected(): Column<unknown> {
  return workingColumn(
    "expected",
    '=IF({status}=0,N({typedAmount})*IF(ISNUMBER({typedProbability}),{typedProbability},IF({stage}=0,0,N(INDEX({W-STAGES.sorted.chance},{stage})))),"")',
  );
}
