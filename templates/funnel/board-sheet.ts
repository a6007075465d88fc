import { type Kind, type NoteBlock, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacities, categoryLetters, eachRow, noCategory } from "./deal-model/capacities.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";
import { linesOfOwner } from "./funnel-workings.ts";

const cubeRows = 240;
const deals = "{W-DEALS.rows.";

/** Stage × category × manager in deals, money and expected money: the cube of CALC-12. */
export function boardSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const note: NoteBlock = { type: "note", key: "note", lines: [say(words.boardNote)] };
  return {
    id: "W-FUNNEL-BOARD",
    name: say(words.board),
    title: say(words.boardTitle),
    header: [],
    print: { landscape: true, onePage: true, rows: 62 },
    blocks: [note, stagesTable(context), cubeTable(context)],
  };
}

function stagesTable(context: TemplateContext): TableBlock {
  const at = (row: number) => `{W-STAGES.chain.stage#${row}}`;
  const code = eachRow(capacities.stages, (row) => `=IF(${at(row)}="","",INDEX({W-STAGES.sorted.code},${at(row)}))`);
  const stage = eachRow(capacities.stages, (row) => `={W-STAGES.chain.name#${row}}`);
  return tableOf(context, oneTo(capacities.stages), {
    key: "stages",
    title: words.stagesOfBoard,
    plain: true,
    columns: [
      formulaColumn("code", words.code, "text", code, { width: 24, total: { value: words.total } }),
      formulaColumn("stage", words.stage, "text", stage, { width: 34 }),
      measures(context, (category) =>
        eachRow(capacities.stages, (row) => {
          const criteria = [`${deals}status},0`, `${deals}stage},${at(row)}`, ...category];
          return criteria.join(",");
        }),
      ).map(({ key, heading, kind, of }) =>
        formulaColumn(
          key,
          heading,
          kind,
          of.map((formula) => `=IF({stage}="","",${formula})`),
          { total: { value: null, formula: `=SUM({${key}})` } },
        ),
      ),
    ],
  });
}

function cubeTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const lines = "{W-BOARD.lines.";
  // All stages together are told by "more than none".
  const at = `IF(INDEX(${lines}stage},{line})=0,">0",INDEX(${lines}stage},{line}))`;
  const criteria = `${deals}status},0,${deals}owner},INDEX(${lines}owner},{line}),${deals}stage},${at}`;
  return tableOf(context, oneTo(cubeRows), {
    key: "cube",
    title: words.cube,
    plain: true,
    columns: [
      formulaColumn(
        "manager",
        words.manager,
        "text",
        `=IF({line}="","",INDEX({W-BOARD.owners.name},INT(({line}-1)/${linesOfOwner})+1))`,
        { width: 32 },
      ),
      formulaColumn(
        "stage",
        words.stage,
        "text",
        `=IF({line}="","",IF(MOD({line}-1,${linesOfOwner})=0,"${say(words.allStages)}",INDEX({W-STAGES.sorted.name},MOD({line}-1,${linesOfOwner}))))`,
        { width: 32 },
      ),
      measures(context, (category) => eachRow(cubeRows, () => [criteria, ...category].join(","))).map(
        ({ key, heading, kind, of }) =>
          formulaColumn(
            key,
            heading,
            kind,
            of.map((formula) => `=IF({line}="","",${formula})`),
          ),
      ),
      formulaColumn(
        "line",
        words.line,
        "whole",
        eachRow(cubeRows, (row) => `=IFERROR(MATCH(${row + 1},${lines}number},0),"")`),
        { mark: "muted" },
      ),
    ],
  });
}

interface Measure {
  readonly key: string;
  readonly heading: string;
  readonly kind: Kind;
  readonly of: readonly string[];
}

/** Deals, money and expected money of all categories, then of each; the criteria say of which deals. */
function measures({ say }: TemplateContext, criteriaOf: (category: readonly string[]) => readonly string[]): Measure[] {
  const groups = [
    ...categoryLetters.map((letter, place) => [letter, place + 1] as const),
    ["None", noCategory] as const,
  ];
  const all = criteriaOf([]);
  const measure = (key: string, heading: string, criteria: readonly string[]): Measure[] => [
    {
      key: `count${key}`,
      heading: heading + say(words.countOf),
      kind: "whole",
      of: criteria.map((one) => `COUNTIFS(${one})`),
    },
    {
      key: `money${key}`,
      heading: heading + say(words.moneyOf),
      kind: "money",
      of: criteria.map((one) => `SUMIFS({W-DEALS.rows.typedAmount},${one})`),
    },
    {
      key: `expected${key}`,
      heading: heading + say(words.expectedOf),
      kind: "money",
      of: criteria.map((one) => `SUMIFS(${deals}expected},${one})`),
    },
  ];
  return [
    ...measure("", "", all),
    ...groups.flatMap(([name, code]) =>
      measure(name, `${name === "None" ? say(words.none) : name}: `, criteriaOf([`${deals}category},${code}`])),
    ),
  ];
}
