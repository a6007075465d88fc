import { describe, expect, test } from "vitest";
import type { Language } from "../ground/text.ts";
import { usualLimits } from "./abc-limits.ts";
import { explainClass, type ExplainOptions } from "./explain-class.ts";
import { rankClients } from "./rank-clients.ts";

/** No-break spaces as plain ones, so that the expected text can be read and typed. */
function explain(amounts: readonly number[], place: number, options: ExplainOptions = { limits: usualLimits }) {
  const ranking = rankClients(Float64Array.from(amounts), options);
  const say = (language: Language): string => explainClass(ranking, place, options, language).replace(/\s/g, " ");
  return { en: say("en"), ru: say("ru") };
}
const worked = [500, 300, 100, 60, 40];

describe("explainClass", () => {
  test("[AM-12] A: the share above is less than the limit", () => {
    expect(explain(worked, 1)).toEqual({
      en: "Rank 2 of 5, share 30.0 %; 50.0 % above is less than 80 %: A.",
      ru: "Место 2 из 5, доля 30,0 %; выше 50,0 %, меньше 80 %: A.",
    });
  });

  test("[AM-12] B: exactly the limit above it", () => {
    expect(explain(worked, 2).en).toContain("80.0 % above has reached 80 %, but not 95 %: B.");
  });

  test("[AM-12] C: past the second limit", () => {
    expect(explain(worked, 4).ru).toContain("выше 96,0 %, не меньше 95 %: C.");
  });

  test("[AM-12] a tie is named with its ranks and goes by the first of them", () => {
    expect(explain([500, 150, 150, 150, 50], 3)).toEqual({
      en:
        "Rank 4 of 5, share 15.0 %, 80.0 % above; equal amounts at ranks 2–4 go by the first of them: " +
        "50.0 % above is less than 80 %: A.",
      ru:
        "Место 4 из 5, доля 15,0 %, выше 80,0 %; суммы на местах 2–4 равны, все идут по первой из них: " +
        "выше 50,0 %, меньше 80 %: A.",
    });
  });

  test("[AM-12] [AM-10] a tie too long to go together is said to be divided, and with whom this client stands", () => {
    const ten = Array<number>(10).fill(10);
    const limits = { a: 0.7, b: 0.9 };
    expect(explain(ten, 6, { limits })).toEqual({
      en:
        "Rank 7 of 10, share 10.0 %, 60.0 % above; equal amounts at ranks 1–10 are too many to pass the limit together, " +
        "by order of name this is one of ranks 1–7, they go by the first of them: 0.0 % above is less than 70 %: A.",
      ru:
        "Место 7 из 10, доля 10,0 %, выше 60,0 %; суммы на местах 1–10 равны, но вместе за границу не проходят; " +
        "по порядку названий клиент среди мест 1–7, они идут по первому из них: выше 0,0 %, меньше 70 %: A.",
    });
    expect(explain(ten, 9, { limits }).en).toContain("one of ranks 8–10, they go by the first of them: 70.0 % above");
  });

  test("[AM-12] [AM-10] the rule `including` is said as such", () => {
    expect(explain(worked, 3, { limits: usualLimits, rule: "including" }).en).toBe(
      "Rank 4 of 5, share 6.0 %, 90.0 % above; 96.0 % with it is above 95 %: C.",
    );
  });

  test("[AM-12] equal amounts of which none stands above are one tie too", () => {
    expect(explain([7, 7, 7], 2).en).toContain("equal amounts at ranks 1–3 go by the first of them: 0.0 % above");
    expect(explain([7, 7, 7, 0, NaN], 1).en).toContain("ranks 1–3");
  });

  test("[AM-12] a share next to the limit is shown with the decimals that tell them apart", () => {
    expect(explain([79_996, 20_000, 4], 1).en).toContain("79.996 % above is less than 80 %: A.");
  });

  test("[AM-12] a limit with a fraction is shown in full", () => {
    expect(explain(worked, 0, { limits: { a: 0.805, b: 0.95 } }).ru).toContain("меньше 80,5 %");
  });

  test("[AM-12] [AM-11] loss-makers and clients without money are told apart", () => {
    expect(explain([5, 0, -1], 1).en).toContain("No money in the period");
    expect(explain([5, 0, -1], 2).ru).toContain("Сумма отрицательна");
  });

  test("[AM-12] a place that is not there is refused", () => {
    expect(() => explain([5], 1)).toThrow("place, expected 0 to 0, got 1");
  });
});
