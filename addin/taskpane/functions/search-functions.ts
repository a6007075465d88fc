import { hasWords } from "../../../engine/index.ts";
import { catalogue } from "../../functions/catalogue/index.ts";
import type { FunctionEntry } from "../../functions/function-entry.ts";
import { tasks, type Task } from "../../functions/tasks.ts";
import { functionSynonyms } from "../../words/function-synonyms.ts";
import { describeFunction } from "./described-functions.ts";

export interface FoundTask {
  readonly task: Task;
  readonly functions: readonly FunctionEntry[];
}

/** The functions whose name, task, description or arguments have the words, in either language; by task. */
export function searchFunctions(search: string): FoundTask[] {
  return (Object.keys(tasks) as Task[])
    .map((task) => ({ task, functions: catalogue.filter((entry) => entry.task === task && matches(entry, search)) }))
    .filter(({ functions }) => functions.length > 0);
}

function matches({ id, task, parameters }: FunctionEntry, search: string): boolean {
  const texts = [tasks[task], describeFunction(id).description, ...parameters.map(({ name }) => name)];
  return hasWords(search, [`SALES.${id}`, functionSynonyms[id] ?? "", ...texts.flatMap(({ en, ru }) => [en, ru])]);
}
