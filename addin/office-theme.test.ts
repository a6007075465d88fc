import { expect, test } from "vitest";
import { officeTheme } from "./office-theme.ts";

test.for([
  ["Office's white theme", "#FFFFFF", false, "light"],
  ["Office's black theme", "#212121", false, "dark"],
  ["Office's dark grey, without its sign", "444444", false, "dark"],
  ["an Office that does not say", undefined, false, "light"],
  ["something that is no colour", "transparent", false, "light"],
  ["high contrast of the system, whatever Office says", "#FFFFFF", true, "contrast"],
] as const)("%s", ([, background, forced, theme]) => {
  expect(officeTheme(background, forced)).toBe(theme);
});
