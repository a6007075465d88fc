import { type Block, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacities, eachRow, unassigned } from "./deal-model/capacities.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";

const chain = "W-STAGES.chain.";
const rows = "{W-DEALS.rows.";

/** How deals pass from stage to stage, and who wins how many (CALC-14, AM-31). */
export function conversionSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const chart: Block = {
    type: "chart",
    key: "line",
    title: say(words.conversionChart),
    kind: "column",
    categories: "stages.stage",
    series: [{ values: "stages.resolved", name: say(words.resolved) }],
    rows: 12,
    width: 130,
    valueKind: "share",
  };
  return {
    id: "W-FUNNEL-RATES",
    name: say(words.conversion),
    title: say(words.conversionTitle),
    header: [],
    print: { landscape: true, onePage: true, rows: 62 },
    blocks: [
      { type: "note", key: "note", lines: [say(words.conversionNote)] },
      stagesTable(context),
      chart,
      peopleTable(context),
    ],
  };
}

function stagesTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const count = capacities.stages;
  const same = (key: string) => eachRow(count, (row) => `={${chain}${key}#${row}}`);
  const whole = (key: string, heading: string, of = key) => formulaColumn(key, heading, "whole", same(of));
  const share = (key: string, heading: string, of = key) => formulaColumn(key, heading, "share", same(of));
  return tableOf(context, oneTo(count), {
    key: "stages",
    title: words.byStage,
    plain: true,
    columns: [
      formulaColumn("stage", words.stage, "text", same("name"), { width: 34 }),
      whole("entered", say(words.entered)),
      whole("reachedNext", say(words.reached), "reached"),
      whole("lost", say(words.lostHere)),
      whole("open", say(words.stillOpen)),
      share("cohort", say(words.cohort)),
      share("resolved", say(words.resolved)),
      share("planning", say(words.planning)),
      formulaColumn(
        "assumed",
        words.basis,
        "text",
        eachRow(
          count,
          (row) =>
            `=IF({stage}="","",IF({${chain}measured#${row}}=1,IF(AND({W-FACTS.facts.lostAnywhere}>0,${row + 1}<{W-FACTS.facts.chain}),` +
            `"${say(words.upperBound)}","${say(words.measured)}"),"${say(words.assumed)}"))`,
        ),
        { width: 12 },
      ),
      share("winChance", say(words.winChance)),
    ],
  });
}

function peopleTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const count = (key: string, heading: string, status: string) =>
    formulaColumn(key, heading, "whole", `=IF({owner}="","",COUNTIFS(${rows}owner},{owner}${status}))`);
  return tableOf(context, oneTo(unassigned), {
    key: "byManager",
    title: words.people,
    plain: true,
    columns: [
      formulaColumn("manager", words.manager, "text", '=IF({owner}="","",INDEX({W-BOARD.owners.name},{owner}))'),
      count("deals", say(words.deals), `,${rows}status},">=0"`),
      count("won", say(words.won), `,${rows}status},1`),
      count("lost", say(words.lost), `,${rows}status},2`),
      count("open", say(words.openHeading), `,${rows}status},0`),
      formulaColumn("winRate", words.rate, "share", '=IF(N({won})+N({lost})=0,"",{won}/({won}+{lost}))'),
      formulaColumn("wonOfAll", words.rateOfAll, "share", '=IF(N({deals})=0,"",{won}/{deals})'),
      formulaColumn(
        "owner",
        words.line,
        "whole",
        eachRow(unassigned, (row) => `=IFERROR(MATCH(${row + 1},{W-BOARD.owners.number},0),"")`),
        { mark: "muted" },
      ),
    ],
  });
}
