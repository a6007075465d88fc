import { expect, test } from "vitest";
import { goalsNotes } from "./goals/goals-words.ts";
import type { NoteWords } from "./note.ts";
import { peopleNotes } from "./people/people-words.ts";

const notes: [string, NoteWords][] = Object.entries({ ...goalsNotes, ...peopleNotes });
const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.for(notes)("[CALC-06] note %s says the same in both languages", ([, { message }]) => {
  expect(message.ru).toMatch(/[а-яё]/i);
  expect(message.en).not.toMatch(/[а-яё]/i);
  expect(places(message.ru)).toEqual(places(message.en));
});
