import { text, type Text } from "../ground/text.ts";
import { addRows, type NewRow } from "./add-rows.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "./lists.ts";
import { namedElsewhere } from "./named-elsewhere.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Tables that are built from the names other tables use when no sheet holds them; the columns the name goes to. */
const buildable: Readonly<Record<string, { readonly keys: readonly string[]; readonly words: Text }>> = {
  Clients: { keys: ["clientId", "name"], words: text("clients", "клиентов") },
  Managers: { keys: ["managerId", "name"], words: text("managers", "менеджеров") },
  Channels: { keys: ["channel"], words: text("channels", "каналов") },
  Competitors: { keys: ["competitorId", "name"], words: text("competitors", "конкурентов") },
};

/**
 * Builds the tables nobody gave from what is there: clients from the deals and payments, managers from the deals and
 * clients. Each is said in one notice. Superiors that a list of sellers names but does not hold become its rows.
 */
export function completeTables(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  for (const [name, { keys, words }] of Object.entries(buildable)) {
    const table = tables.get(name);
    if (!table || table.parts.length > 0) continue;
    const rows = namedElsewhere(table, tables, specs, (place) => place !== "Clients.parentId");
    if (rows.length === 0) continue;
    addRows(table, specs[name], keys, rows);
    issues.push(tableBuilt(table, specs, rows, words));
  }
  addSuperiors(tables.get("Managers"), tables, specs, issues);
}

function tableBuilt(table: RawTable, specs: TableSpecs, rows: readonly NewRow[], words: Text): Issue {
  const { en, ru } = specs[table.name].name;
  const { sheet, file } = rows[0].source;
  const count = rows.length;
  const message = text(
    `no sheet ${en}: ${count} ${words.en} taken from the other sheets`,
    `листа «${ru}» нет: взято из других листов, ${words.ru}: ${count}`,
  );
  return {
    level: "notice",
    code: "TABLE_BUILT",
    table: table.name,
    sheet,
    file,
    row: rows[0].sheetRow,
    message,
    count: 1,
  };
}

/** AM-18: whoever sellers report to leads them; without a row of their own they get one, as head of sales. */
function addSuperiors(
  managers: RawTable | undefined,
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  issues: Issue[],
): void {
  if (!managers || managers.parts.length === 0) return;
  const rows = namedElsewhere(managers, tables, specs, (place) => place === "Managers.supervisorId");
  if (rows.length === 0) return;
  const before = managers.rowCount;
  addRows(managers, specs.Managers, ["managerId", "name"], rows);
  let role = managers.columns.get("role");
  if (!role) managers.columns.set("role", (role = makeColumn(specs.Managers.columns.role, managers.rowCount, false)));
  role.values.fill(codeNumber("managerRole", "head"), before);
  const names = rows.map(({ word }) => word).join(", ");
  const message = text(
    `superiors without a row of their own were added as heads of sales: ${names}`,
    `руководители, которых нет в списке, добавлены как начальники отдела: ${names}`,
  );
  issues.push({
    level: "notice",
    code: "MANAGERS_ADDED",
    table: "Managers",
    sheet: rows[0].source.sheet,
    file: rows[0].source.file,
    row: rows[0].sheetRow,
    message,
    count: rows.length,
  });
}
