import type { Issue } from "../ground/issue.ts";
import { lists } from "../input/lists.ts";
import type { MoneyUnit } from "../ground/units.ts";
import type { NoteValue } from "../words/note.ts";
import { noteMessage } from "../words/note-message.ts";
import { peopleNotes, type PeopleNote } from "../words/people/people-words.ts";
import { text, type Text } from "../ground/text.ts";

const tableOf: Partial<Record<PeopleNote["code"], string>> = {
  NORM_MISSING: "Norms",
  NORM_NEGATIVE: "CategoryNorms",
  GROUP_WITHOUT_NORMS: "CategoryNorms",
  REACH_RANGE: "ProspectNorms",
  STEP_NORM_MISSING: "ProspectNorms",
  OVERLOADED: "Managers",
  NO_HOURS: "Settings",
  FUND_NEGATIVE: "Settings",
};

/**
 * What the calculations of people found, as issues. Operations are named as the lists name them in each language.
 *
 * @param nameOf whom a note's row is about
 */
export function peopleIssues(notes: readonly PeopleNote[], unit: MoneyUnit, nameOf?: (row: number) => string): Issue[] {
  const issues = notes.map((note): Issue => {
    const { level, message } = peopleNotes[note.code];
    const about = note.row === undefined ? undefined : nameOf?.(note.row);
    const said = (language: "en" | "ru") => noteMessage(message, operationIn(note.values, language), unit, about);
    return { level, code: note.code, table: tableOf[note.code], message: text(said("en").en, said("ru").ru), count: 1 };
  });
  return [...new Map(issues.map((issue) => [issue.message.en, issue])).values()];
}

function operationIn(values: PeopleNote["values"], language: "en" | "ru"): Readonly<Record<string, NoteValue>> {
  const types: Readonly<Record<string, Text>> = lists.activityType;
  const { operation } = values;
  return typeof operation === "string" && types[operation]
    ? { ...values, operation: types[operation][language] }
    : values;
}
