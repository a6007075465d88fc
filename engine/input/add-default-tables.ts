import { text, type Language, type Text } from "../ground/text.ts";
import { addRows } from "./add-rows.ts";
import { defaultSheet, defaultTables } from "./default-sheet.ts";
import { fillStages } from "./fill-stages.ts";
import type { Issue } from "../ground/issue.ts";
import { namedElsewhere } from "./named-elsewhere.ts";
import type { RawTable } from "./raw-table.ts";
import { stageOrder } from "./stage-order.ts";
import { stagesFromDeals, type StageOrder } from "./stages-from-deals.ts";
import { readTable } from "./read-table.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { understandStage } from "./understand-stage.ts";
import { recogniseSheets } from "./recognise-sheets.ts";
import type { TableSpecs } from "./column-spec.ts";

/**
 * Puts defaults where nobody gave a table: norms of time, and stages, those that the deals name or else the usual
 * fourteen. They are sheets like any other and take the same road; each is said in one notice.
 */
export function addDefaultTables(
  tables: Map<string, RawTable>,
  specs: TableSpecs,
  { language, kindOf }: { readonly language: Language; readonly kindOf?: StageOrder["kindOf"] },
  issues: Issue[],
): void {
  for (const name of defaultTables) {
    const table = tables.get(name);
    if (!table || table.parts.length > 0) continue;
    const named = name === "Stages" ? namedElsewhere(table, tables, specs).map(({ word }) => word) : [];
    const sheet =
      named.length > 0 ? stagesFromDeals(named, { ...stageOrder(tables), kindOf }) : defaultSheet(name, language);
    const { recognised } = recogniseSheets([sheet], { [name]: specs[name] });
    tables.set(name, readTable(name, specs, recognised, issues));
    issues.push(said(name, specs[name].name, named.length > 0 ? namesInOrder(sheet) : []));
  }
  addEndings(tables, specs, issues);
  fillStages(tables.get("Stages"), specs);
}

/** As they really stand: whoever finds another order right sees it here (AM-78). */
function namesInOrder({ rows }: RawSheet): string[] {
  return rows.slice(1).map(([, code]) => String(code));
}

/** A list of stages often leaves out how deals end; "Won" and "Lost" of the deals then become its last rows. */
function addEndings(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const stages = tables.get("Stages");
  if (!stages) return;
  const endings = namedElsewhere(stages, tables, specs).filter(({ word }) =>
    ["won", "lost"].includes(understandStage(word)?.words.kind ?? ""),
  );
  if (endings.length === 0) return;
  addRows(stages, specs.Stages, ["code", "nameEn", "nameRu"], endings);
  const names = endings.map(({ word }) => word).join(", ");
  const message = text(`stages of the deals added to the list: ${names}`, `в список добавлены этапы сделок: ${names}`);
  issues.push({ level: "notice", code: "STAGES_ADDED", table: "Stages", message, count: endings.length });
}

function said(table: string, name: Text, named: readonly string[]): Issue {
  const message =
    named.length > 0
      ? text(
          `no sheet ${name.en}: made from the stages of the deals, in this order: ${named.join(", ")}`,
          `листа «${name.ru}» нет: составлен по этапам сделок, в таком порядке: ${named.join(", ")}`,
        )
      : text(`no sheet ${name.en}: the usual values are used`, `листа «${name.ru}» нет: взяты обычные значения`);
  return { level: "notice", code: named.length > 0 ? "TABLE_BUILT" : "TABLE_DEFAULT", table, message, count: 1 };
}
