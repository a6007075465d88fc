import { createHash } from "node:crypto";
import { engineVersion, text, type Text } from "../engine/index.ts";

/**
 * The last resort: one line for what should never be thrown, with a number that is the same for the same fault in the
 * same place, so that reports of it find each other. Nothing of the user's data is in it.
 *
 * @example internalError(new RangeError("boom")).en // "Internal error 4F21-09BC (RangeError in classifyAbc, version 0.1.0). Nothing …"
 */
export function internalError(problem: unknown): Text {
  const name = problem instanceof Error ? problem.name : typeof problem;
  const places = placesOf(problem);
  const number = numberOf(name, places);
  const where = `${[name, places.at(0)].filter(Boolean).join(" in ")}, version ${engineVersion}`;
  return text(
    `Internal error ${number} (${where}). Nothing was written. Please report it to whoever gave you Sales Planner: this line, the command you ran and, if you can, the file.`,
    `Внутренняя ошибка ${number} (${where}). Ничего не записано. Сообщите о ней тому, от кого получили Sales Planner: эту строку, команду запуска и, если можно, файл.`,
  );
}

/** Functions on the way to the fault: names and no paths, so that the number does not depend on the machine. */
function placesOf(problem: unknown): string[] {
  const stack = problem instanceof Error ? (problem.stack ?? "") : "";
  return Array.from(stack.matchAll(/^\s+at (?:async )?([\w.<>]+) /gm), ([, where]) => where).slice(0, 4);
}

function numberOf(name: string, places: readonly string[]): string {
  const digits = createHash("sha256")
    .update([name, ...places].join(" "))
    .digest("hex")
    .slice(0, 8)
    .toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
