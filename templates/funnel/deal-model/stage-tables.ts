import { columns, type Language, type Column, type TableBlock } from "../../../engine/index.ts";
import { inputText } from "../../kit/input-cell.ts";
import { rowOfTable, typedColumns } from "../../kit/typed-columns.ts";
import { capacities, categoryLetters, eachRow } from "./capacities.ts";
import { workingColumn, workingTable } from "./working-sheet.ts";
import { codeOfWord } from "./word-lists.ts";

const { whole } = columns;

const count = capacities.stages;
const placed = "{W-DEALS.rows.place}";
const status = "{W-DEALS.rows.status}";

/** The stages as they stand on their sheet: name, and the number they are put in order by. */
export function readStages(language: Language): TableBlock {
  const [first, second] = language === "ru" ? ["nameRu", "nameEn"] : ["nameEn", "nameRu"];
  const row = rowOfTable("read", "name");
  const texts = ["code", "nameEn", "nameRu", "kind"];
  const cell = (key: string) => inputText(`Stages.${key}`, row);
  return workingTable("read", count, [
    workingColumn(
      "name",
      `=IF(${cell(first)}<>"",${cell(first)},IF(${cell(second)}<>"",${cell(second)},${cell("code")}))`,
      "text",
    ),
    workingColumn("order", `=IF({name}="","",IF(ISNUMBER({typedOrder}),{typedOrder},${row})+${row}/1000)`),
    ...typedColumns("Stages", row, { texts, values: ["order", "conversion"] }),
  ]);
}

/** The stages in the order of the funnel. Kind: 0 on its way, 1 won, 2 after sale, 3 lost. */
export function sortedStages(): TableBlock {
  const of = (key: string) => `=IF({source}="","",INDEX({read.typed${key}},{source}))`;
  const kind =
    `=IF({source}="","",IFERROR(${codeOfWord("kind", "INDEX({read.typedKind},{source})")},` +
    `IFERROR(LOOKUP(${codeOfWord("status", "{name}")},{kinds.status},{kinds.kind}),0)))`;
  const chain = "{W-FACTS.facts.chain}";
  return workingTable("sorted", count, [
    workingColumn(
      "source",
      eachRow(
        count,
        (row) => `=IF(${row + 1}<=COUNT({read.order}),MATCH(SMALL({read.order},${row + 1}),{read.order},0),"")`,
      ),
    ),
    workingColumn("name", '=IF({source}="","",INDEX({read.name},{source}))', "text"),
    workingColumn("code", of("Code"), "text"),
    workingColumn("nameEn", of("NameEn"), "text"),
    workingColumn("nameRu", of("NameRu"), "text"),
    workingColumn("kind", kind),
    // Of a deal without a status: won after winning, lost at a stage of losing.
    workingColumn("status", '=IF({source}="","",IF({kind}=0,0,IF({kind}=3,2,1)))'),
    workingColumn("place", '=IF({kind}=0,COUNTIF({sorted.kind#0}:{kind},0),"")'),
    // How far a deal at this stage has come: one after winning has passed the whole chain.
    workingColumn("reach", `=IF({source}="","",IF({kind}=0,{place},IF({kind}=3,0,${chain})))`),
    workingColumn("reachLost", '=IF({source}="","",IF({kind}=0,{place},0))'),
    workingColumn("chance", '=IF({source}="","",IF({kind}=0,INDEX({chain.chance},{place}),IF({kind}=3,0,1)))'),
  ]);
}

/** Every way a deal may name a stage: its code, its name in either language. */
export function stageNames(): TableBlock {
  const keys = ["code", "nameEn", "nameRu"];
  const cells = keys.flatMap((key) => eachRow(count, (row) => `{sorted.${key}#${row}}`));
  return workingTable("names", cells.length, [
    // A blank becomes a number, so that no text is equal to it.
    workingColumn(
      "name",
      cells.map((cell) => `=IF(${cell}="",0,${cell})`),
      "text",
    ),
    whole("stage", "stage", (_, place) => (place % count) + 1),
  ]);
}

/** Status words that say a kind of stage: lost is 2 among the statuses, 3 among the kinds. */
export function kindsOfStatus(): TableBlock {
  const column = (key: string, values: readonly number[]): Column<unknown> =>
    whole(key, key, (_, place) => values[place]);
  return workingTable("kinds", 3, [column("status", [0, 1, 2]), column("kind", [0, 1, 3])]);
}

/**
 * The chain of open stages with its conversions: of the deals that came so far, those that went on (CALC-14).
 *
 * @param byCategory also the chance to win of A, B and C, each with its own conversions where enough deals carry them
 */
export function chainTable(byCategory: boolean): TableBlock {
  const enough = "{Settings.minObservations}";
  return workingTable("chain", count, [
    workingColumn(
      "stage",
      eachRow(count, (row) => `=IF(${row + 1}<={W-FACTS.facts.chain},MATCH(${row + 1},{sorted.place},0),"")`),
    ),
    workingColumn("name", '=IF({stage}="","",INDEX({sorted.name},{stage}))', "text"),
    workingColumn(
      "assumption",
      '=IF({stage}="","",IF(ISNUMBER(INDEX({read.typedConversion},INDEX({sorted.source},{stage}))),INDEX({read.typedConversion},INDEX({sorted.source},{stage})),""))',
      "share",
    ),
    workingColumn(
      "entered",
      eachRow(count, (row) => `=IF({stage}="","",COUNTIF(${placed},">=${row + 1}"))`),
    ),
    workingColumn(
      "reached",
      eachRow(count, (row) => `=IF({stage}="","",COUNTIF(${placed},">${row + 1}"))`),
    ),
    workingColumn("won", `=IF({stage}="","",COUNTIF(${status},1))`),
    workingColumn(
      "lost",
      eachRow(count, (row) => `=IF({stage}="","",COUNTIFS(${placed},${row + 1},${status},2))`),
    ),
    workingColumn("open", '=IF({stage}="","",{entered}-{reached}-{lost})'),
    workingColumn("cohort", '=IF(N({entered})=0,"",{reached}/{entered})', "share"),
    workingColumn("decided", '=IF({stage}="","",{reached}+{lost})'),
    workingColumn("resolved", '=IF(N({decided})=0,"",{reached}/{decided})', "share"),
    workingColumn(
      "planning",
      `=IF({stage}="","",IF(AND({decided}>0,{decided}>=${enough}),{resolved},IF({assumption}<>"",{assumption},{resolved})))`,
      "share",
    ),
    workingColumn("measured", `=IF({stage}="","",IF(AND({decided}>0,{decided}>=${enough}),1,0))`),
    productColumn("winChance", "planning"),
    productColumn("assumedChance", "assumption"),
    workingColumn("chance", '=IF({winChance}<>"",{winChance},{assumedChance})', "share"),
    ...(byCategory ? categoryLetters.flatMap(categoryColumns) : []),
  ]);
}

function categoryColumns(letter: string, place: number): Column<unknown>[] {
  const category = `{W-DEALS.rows.category},${place + 1}`;
  const [reached, lost, planning] = ["reached", "lost", "planning"].map((key) => key + letter);
  const decided = `({${reached}}+{${lost}})`;
  return [
    workingColumn(
      reached,
      eachRow(count, (row) => `=IF({stage}="","",COUNTIFS(${placed},">${row + 1}",${category}))`),
    ),
    workingColumn(
      lost,
      eachRow(count, (row) => `=IF({stage}="","",COUNTIFS(${placed},${row + 1},${status},2,${category}))`),
    ),
    workingColumn(
      planning,
      `=IF({stage}="","",IF(AND(${decided}>0,${decided}>={Settings.minObservations}),{${reached}}/${decided},{planning}))`,
      "share",
    ),
    productColumn(`winChance${letter}`, planning),
  ];
}

/** Products of shares from each stage to the end of the chain; blank where one of them is. */
function productColumn(key: string, share: string): Column<unknown> {
  const next = (row: number) => `{chain.${key}#${row + 1}}`;
  return workingColumn(
    key,
    eachRow(count, (row) => {
      if (row === count - 1) return `={${share}}`;
      const last = `{W-FACTS.facts.chain}=${row + 1}`;
      return `=IF({${share}}="","",IF(${last},{${share}},IF(${next(row)}="","",{${share}}*${next(row)})))`;
    }),
    "share",
  );
}
