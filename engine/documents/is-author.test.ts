import { expect, test } from "vitest";
import { codeNumber } from "../input/lists.ts";
import { isAuthor } from "./is-author.ts";
import { preparers } from "./document-entry.ts";

test("[CALC-29] a post writes its documents; no post is a seller; nobody is in the post of a meeting", () => {
  const supervisor = codeNumber("managerRole", "supervisor");
  expect(isAuthor({ preparedBy: preparers.supervisor }, supervisor)).toBe(true);
  expect(isAuthor({ preparedBy: preparers.seller }, supervisor)).toBe(false);
  expect(isAuthor({ preparedBy: preparers.seller }, -1)).toBe(true);
  expect(isAuthor({ preparedBy: preparers.supervisor }, -1)).toBe(false);
  expect(isAuthor({ preparedBy: preparers.meetingOwner }, -1)).toBe(false);
});
