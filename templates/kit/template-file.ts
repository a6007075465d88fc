import type { Language } from "../../engine/index.ts";
import type { Template } from "./template.ts";

/** Where a ready-made workbook stands: `templates/abc/ABC and potential.xlsx`. */
export function templateFile({ id, name }: Pick<Template, "id" | "name">, language: Language): URL {
  return new URL(`../${id}/${encodeURIComponent(name[language])}.xlsx`, import.meta.url);
}
