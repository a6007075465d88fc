import { columns, exactText, type ResultSheet, type Column } from "../../engine/index.ts";
import { inputNumber, inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { rowOfTable } from "../kit/typed-columns.ts";
import { capacities, eachRow, unassigned } from "./deal-model/capacities.ts";
import { rowNumber, stageNamed } from "./deal-model/deal-rows.ts";
import { workingColumn, workingSheet, workingTable } from "./deal-model/working-sheet.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";

const { whole } = columns;

/** Entries of the stage log that formulas look at. */
export const logCapacity = 3000;
/** Lines a manager can have on the board: all stages together, then each. */
export const linesOfOwner = capacities.stages + 1;
const lines = unassigned * linesOfOwner;

/** Order of the open deals in their list: manager, the furthest stage first, as they stand on the sheet. */
export function listOrder(): Column<unknown>[] {
  return [workingColumn("order", `=IF({status}=0,{owner}*1000000+(99-{stage})*10000+${rowNumber},"")`)];
}

/** The stage log as two numbers an entry: deal, stage and day; deal and how far it was. */
export function logSheet({ say }: TemplateContext): ResultSheet {
  const row = rowOfTable("entries", "entry");
  const cell = (key: string) => inputText(`StageLog.${key}`, row);
  const date = inputNumber("StageLog.date", row);
  return workingSheet("W-LOG", say(words.logSheet), [
    workingTable("entries", logCapacity, [
      workingColumn(
        "entry",
        `=IF(${cell("dealId")}="","",IF(${date}>{W-FACTS.facts.asOf},"",` +
          `IFERROR((MATCH(${exactText(cell("dealId"))},{W-DEALS.rows.typedDealId},0)*100+${stageNamed(cell("stage"))})*100000+${date},"")))`,
      ),
      workingColumn(
        "reach",
        '=IF({entry}="","",IF(MOD(INT({entry}/100000),100)=0,"",INT({entry}/10000000)*100+INDEX({W-STAGES.sorted.reach},MOD(INT({entry}/100000),100))))',
      ),
    ]),
  ]);
}

/** Managers as owners of deals, and which of their stages hold any. */
export function ownersSheet({ say }: TemplateContext): ResultSheet {
  const { managers } = capacities;
  return workingSheet("W-BOARD", say(words.cubeSheet), [
    workingTable("owners", unassigned, [
      workingColumn(
        "name",
        eachRow(unassigned, (row) =>
          row < managers
            ? `=${inputText("Managers.name", String(row + 1))}`
            : `=IF(COUNTIF({W-DEALS.rows.owner},${unassigned})=0,"","${say(words.unassigned)}")`,
        ),
        "text",
      ),
      workingColumn(
        "deals",
        eachRow(unassigned, (row) => `=COUNTIF({W-DEALS.rows.owner},${row + 1})`),
      ),
      workingColumn("number", '=IF({deals}>0,COUNTIF({owners.deals#0}:{deals},">0"),"")'),
    ]),
    // Open deals of a manager at one stage of the chain; at 0 at all of them.
    workingTable("lines", lines, [
      valueColumn("owner", (line) => Math.floor(line / linesOfOwner) + 1),
      valueColumn("stage", (line) => line % linesOfOwner),
      workingColumn(
        "deals",
        eachRow(lines, (line) => (line % linesOfOwner === 0 ? sumOfStages(line) : dealsAtStage(line % linesOfOwner))),
      ),
      workingColumn("number", '=IF({deals}>0,COUNTIF({lines.deals#0}:{deals},">0"),"")'),
    ]),
  ]);
}

function valueColumn(key: string, valueOf: (line: number) => number): Column<unknown> {
  return whole(key, key, (_, line) => valueOf(line));
}

function sumOfStages(line: number): string {
  return `=SUM({lines.deals#${line + 1}}:{lines.deals#${line + capacities.stages}})`;
}

/** Deals at stages of winning and after stand below the line of the board. */
function dealsAtStage(stage: number): string {
  const rows = "{W-DEALS.rows.";
  return `=IF({W-STAGES.sorted.kind#${stage - 1}}=0,COUNTIFS(${rows}owner},{owner},${rows}stage},{stage},${rows}status},0),0)`;
}
