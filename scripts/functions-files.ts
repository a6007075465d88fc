import { format } from "prettier";
import { functionsJson } from "../addin/functions/functions-json.ts";
import { functionsMarkdown } from "../addin/functions/functions-markdown.ts";
import { functionsPage } from "../addin/functions/functions-page.ts";
import type { Language } from "../engine/index.ts";

/** Everything that is written from the catalogue of functions, by path from the root; a test holds the files to it. */
export async function functionsFiles(): Promise<Readonly<Record<string, string>>> {
  const json = (language: Language): string => `${JSON.stringify(functionsJson(language), undefined, 2)}\n`;
  const markdown = (language: Language): Promise<string> =>
    format(functionsMarkdown(language), { parser: "markdown", printWidth: 120 });
  return {
    "addin/functions/generated/functions.json": json("en"),
    "addin/functions/generated/functions.ru.json": json("ru"),
    "addin/functions/generated/functions.html": functionsPage("en"),
    "addin/functions/generated/functions.ru.html": functionsPage("ru"),
    "docs/functions.md": await markdown("en"),
    "docs/functions.ru.md": await markdown("ru"),
  };
}
