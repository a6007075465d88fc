import { text, type Language } from "../../../engine/index.ts";
import type { Cell, Cells } from "../cell.ts";
import type { FunctionEntry } from "../function-entry.ts";
import type { Parameter } from "../parameter.ts";
import { wrongValue } from "../function-error.ts";
import { shown } from "./places.ts";

/** The heading row of a table: in which language, or none. */
export interface Header {
  readonly shown: boolean;
  readonly language: Language;
}

const name = text("header", "заголовок");

/** The last argument of every table. */
export const header: Parameter<Header> = {
  ...{ name, kind: "header", shape: "scalar", optional: true, zeroIsBlank: false },
  description: text(
    'Heading row: "en" (default), "ru", or 0 for none',
    "Строка заголовков: «en» (по умолчанию), «ru» или 0, если она не нужна",
  ),
  allowed: [text("en", "en"), text("ru", "ru"), text("0", "0")],
  read: (cells) => ({ value: () => headerOf(cells?.[0]) }),
};

/** The last argument of functions that answer in words. */
export const language: Parameter<Language> = {
  ...{ kind: "language", shape: "scalar", optional: true, zeroIsBlank: true },
  name: text("language", "язык"),
  description: text('Language of the answer: "en" (default) or "ru"', "Язык ответа: «en» (по умолчанию) или «ru»"),
  allowed: [text("en", "en"), text("ru", "ru")],
  read: (cells) => ({
    value: () => {
      const said = languageOf(cells?.[0]);
      if (said || !cells || cells[0] === 0) return said ?? "en";
      throw wrongValue(
        `language: expected "en" or "ru", got ${shown(cells[0], "en")}`,
        `язык: нужно «en» или «ru», получено ${shown(cells[0], "ru")}`,
      );
    },
  }),
};

/** The language a call asks for: its messages come in it too. */
export function saidLanguage(
  { parameters }: FunctionEntry,
  args: readonly (Cells | undefined)[],
): Language | undefined {
  const place = parameters.findIndex(({ kind }) => kind === "header" || kind === "language");
  return place < 0 ? undefined : languageOf(args[place]?.[0]?.[0]);
}

function headerOf(cell: Cell): Header {
  const said = languageOf(cell);
  if (said) return { shown: true, language: said };
  if (cell === undefined) return { shown: true, language: "en" };
  if (cell === 0 || cell === false || cell === "0") return { shown: false, language: "en" };
  throw wrongValue(
    `header: expected "en", "ru" or 0, got ${shown(cell, "en")}`,
    `заголовок: нужно «en», «ru» или 0, получено ${shown(cell, "ru")}`,
  );
}

function languageOf(cell: Cell): Language | undefined {
  const said = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return said === "en" || said === "ru" ? said : undefined;
}
