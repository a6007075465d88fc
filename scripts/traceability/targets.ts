import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../addin/functions/catalogue/index.ts";
import { documentRegister, programmes, resultSheetIds, settingGroups, tables } from "../../engine/index.ts";

const root = new URL("../../", import.meta.url);

/** Everything a requirement may lead to, as it stands in the code today. */
export function existingTargets(): ReadonlySet<string> {
  return new Set([
    ...methodRules(),
    ...resultSheetIds,
    ...documentRegister.map(({ id }) => id),
    ...catalogue.map(({ id }) => `SALES.${id}`),
    ...programmes.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]),
    ...Object.entries(tables).flatMap(([table, { columns }]) => [
      table,
      ...Object.keys(columns).map((column) => `${table}.${column}`),
    ]),
    ...settingKeys(),
    ...issueCodes(),
  ]);
}

/** Calculations and amendments that docs/method.md explains. */
function methodRules(): string[] {
  const method = readFileSync(new URL("docs/method.md", root), "utf8");
  return [...method.matchAll(/^- \*\*((?:CALC|AM)-\d+)\*\*/gm)].map(([, id]) => id);
}

function settingKeys(): string[] {
  return settingGroups.flatMap(({ settings }) => Object.keys(settings));
}

/** Codes of issues, MARGIN_UNKNOWN, as the engine writes them. */
function issueCodes(): string[] {
  const files = readdirSync(new URL("engine/", root), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => readFileSync(new URL(`engine/${file}`, root), "utf8").match(/"[A-Z]+(?:_[A-Z]+)+"/g) ?? [])
    .map((code) => code.slice(1, -1));
}
