import { text, type Language } from "../../engine/index.ts";
import type { Cell, Cells } from "./cell.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Example, FunctionEntry } from "./function-entry.ts";
import { tasks, type Task } from "./tasks.ts";
import { writeFormula } from "./write-formula.ts";

/** What the help says of one function, in one language: for the pages, the documents and the task pane. */
export interface FunctionHelp {
  readonly id: string;
  /** `SALES.ABC(values, [a], [b])`. */
  readonly call: string;
  readonly description: string;
  readonly result: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly allowed: string }[];
  readonly examples: readonly { readonly formula: string; readonly result: Cells }[];
  readonly rules: string;
}

export interface TaskHelp {
  readonly task: Task;
  readonly title: string;
  readonly functions: readonly FunctionHelp[];
}

const results = {
  scalar: text("One cell", "Одна ячейка"),
  column: text("A spilled column, one cell per row", "Столбец, по ячейке на строку"),
  table: text("A spilled table", "Таблица"),
};

/** The whole catalogue in words, by task. */
export function functionHelp(language: Language): TaskHelp[] {
  return (Object.keys(tasks) as Task[]).map((task) => ({
    task,
    title: tasks[task][language],
    functions: catalogue.filter((entry) => entry.task === task).map((entry) => helpOf(entry, language)),
  }));
}

function helpOf(entry: FunctionEntry, language: Language): FunctionHelp {
  const { id, description, parameters, examples, rules } = entry;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return {
    id,
    call: `SALES.${id}(${names.join(language === "en" ? ", " : "; ")})`,
    description: `${description[language]}.`,
    result: results[entry.result][language],
    parameters: parameters.map(({ name, description, allowed = [] }) => ({
      name: name[language],
      description: description[language],
      allowed: allowed.map((label) => label[language]).join(", "),
    })),
    examples: examples.map((example) => exampleOf(id, example, language)),
    rules: rules.join(", "),
  };
}

function exampleOf(id: string, { arguments: args, result }: Example, language: Language) {
  const rows = Array.isArray(result) ? (result as Cells) : [[result as Cell]];
  const shown = rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell)));
  return { formula: writeFormula(id, args, language), result: shown };
}
