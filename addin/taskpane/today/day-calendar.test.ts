import { expect, test } from "vitest";
import { dayCalendar } from "./day-calendar.ts";
import { dayPage } from "./day-page.ts";

const made = new Date(Date.UTC(2026, 5, 29, 12));
/** 30 June 2026. */
const day = 46203;

test("a contact is an event of the wall clock with a reminder ten minutes before; one without a time lasts all day", () => {
  const lines = dayCalendar(
    "Ann",
    [
      { id: "c1", title: "call: Alfa, Ltd", details: "Anna", day, start: 540, end: 560 },
      { id: "c2", title: "letter: Beta", details: "", day, start: null, end: null },
    ],
    made,
  ).split("\r\n");
  expect(lines).toEqual(expect.arrayContaining(["DTSTART:20260630T090000", "DTEND:20260630T092000"]));
  expect(lines).toContain("SUMMARY:call: Alfa\\, Ltd");
  expect(lines).toContain("TRIGGER:-PT10M");
  expect(lines).toContain("DTSTART;VALUE=DATE:20260630");
  expect(lines.filter((line) => line === "BEGIN:VALARM")).toHaveLength(1);
});

test("the page for the phone dials, and what clients are called is no markup", () => {
  const page = dayPage("Ann, 30 June", "en", [
    { time: "09:00", client: "<Alfa> & Co", phone: "+7 495 111-22-33", contact: "Anna", about: "call" },
  ]);
  expect(page).toContain('<a href="tel:+74951112233">+7 495 111-22-33</a>');
  expect(page).toContain("&lt;Alfa&gt; &amp; Co");
});
