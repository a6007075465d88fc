import {
  columns,
  type FormBlock,
  formOf,
  headcountWords,
  type Kind,
  type ResultSheet,
  type TableBlock,
  type Text,
  tableOf,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

const { text } = columns;

const roles = ["vip", "coverage", "base", "supervisors", "head", "combined"] as const;
const up = '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))';

/** Posts of the department, and whether one more seller pays (CALC-40, AM-22). */
export function structureSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-HC-S",
    name: say(words.structureTab),
    title: say(words.structureTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "how", lines: [say(words.separate)] },
      structure(context),
      economics(context),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.structureChart),
        kind: "column",
        categories: "structure.role",
        series: [
          { values: "structure.needed", name: say(headcountWords.needed) },
          { values: "structure.have", name: say(headcountWords.have) },
        ],
        valueKind: "whole",
        width: 70,
      },
    ],
  };
}

function structure(context: TemplateContext): TableBlock {
  const target = 'SUMIF({W-HC-W.norms.group},"TARGET",{W-HC-W.norms.total})/60';
  const sellers = "SUM({structure.needed#0}:{structure.needed#2})";
  const fte = (row: number) => `N({structure.fte#${row}})`;
  const present = (post: string) => `=SUMIF({W-HC-W.managers.post},"${post}",{W-HC-W.managers.fte})`;
  const people = (post: string) => `=COUNTIF({W-HC-W.managers.post},"${post}")`;
  return tableOf(context, roles, {
    key: "structure",
    title: headcountWords.roles,
    plain: true,
    columns: [
      text("role", headcountWords.role, (role) => headcountWords[role], { width: 34 }),
      formulaColumn("fte", headcountWords.fteShort, "people", [
        `=IF({W-HC-M.market.available}>0,N({W-HC.assumptions.targets})*${target}/{W-HC-M.market.available},"")`,
        "=N({W-HC-M.market.fte})",
        "={W-HC-B.summary.fte}",
        '=""',
        '=""',
        `=${fte(0)}+${fte(1)}+${fte(2)}`,
      ]),
      formulaColumn("needed", headcountWords.needed, "whole", [
        up,
        up,
        up,
        `=ROUNDUP(ROUND(${sellers}/{Settings.span},9),0)`,
        `=IF(${sellers}=0,0,1)`,
        up,
      ]),
      formulaColumn("have", headcountWords.have, "number", [
        present("vip"),
        present("coverage"),
        present("base"),
        people("supervisor"),
        people("head"),
        "=SUM({structure.have#0}:{structure.have#2})",
      ]),
      formulaColumn("difference", headcountWords.difference, "number", '=IF({needed}="","",{needed}-{have})'),
      formulaColumn("cost", headcountWords.yearCost, "money", [
        ...[0, 1, 2].map(
          () => '=IF(OR({Settings.nextSellerCost}="",{needed}=""),"",{needed}*{Settings.nextSellerCost})',
        ),
        '=""',
        '=""',
        '=IF(OR({Settings.nextSellerCost}="",{needed}=""),"",{needed}*{Settings.nextSellerCost})',
      ]),
    ],
  });
}

function economics(context: TemplateContext): FormBlock {
  const { say } = context;
  const setting = (
    key: "nextSellerCost" | "nextSellerSales" | "marginRate" | "secondYearShare" | "thirdYearShare",
    name: string,
    label: Text,
    kind: Kind,
  ) =>
    formulaColumn<undefined>(name, label, kind, `=IF({Settings.${key}}="","",{Settings.${key}})`, {
      link: { sheet: "Settings" },
    });
  const verdict = `IF({return}<{Settings.returnLow},"! ${say(words.below)}",IF({return}>{Settings.returnHigh},"${say(words.above)}","${say(words.within)}"))`;
  return formOf(context, {
    key: "economics",
    title: headcountWords.economics,
    fields: [
      setting("nextSellerCost", "cost", headcountWords.sellerCost, "money"),
      setting("nextSellerSales", "increment", headcountWords.increment, "money"),
      setting("marginRate", "margin", headcountWords.margin, "share"),
      formulaColumn(
        "breakEven",
        headcountWords.breakEven,
        "money",
        '=IF(OR({cost}="",N({margin})<=0),"",{cost}/{margin})',
      ),
      formulaColumn(
        "threeYears",
        headcountWords.threeYears,
        "money",
        '=IF(OR({increment}="",{margin}=""),"",{margin}*{increment}*(1+{Settings.secondYearShare}+{Settings.thirdYearShare}))',
      ),
      formulaColumn(
        "return",
        headcountWords.return,
        "share",
        '=IF(OR({threeYears}="",N({cost})<=0),"",({threeYears}-{cost})/{cost})',
      ),
      formulaColumn("verdict", words.verdict, "text", `=IF({return}="","",${verdict})`, { mark: "strong" }),
    ],
  });
}
