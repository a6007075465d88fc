import { describe, expect, test } from "vitest";
import { parseDay } from "../../ground/parse-day.ts";
import { amendedCompany, smallCompany } from "./testing/small-company.ts";
import { shownDocument } from "./testing/shown-values.ts";

const plan = smallCompany();

describe("T-26", () => {
  const document = shownDocument(plan, { id: "T-26", deal: "D1" });

  test("[T-26] [CALC-15] 500,000 × 3 − 900,000 − 100,000 = 500,000; payback 24 months", () => {
    const value = (key: string) => document.field("economy", key).value;
    expect(["benefit", "years", "whole", "price", "costs", "effect", "payback"].map(value)).toEqual([
      500_000, 3, 1_500_000, 900_000, 100_000, 500_000, 24,
    ]);
    expect(document.lines("verdict")).toEqual([
      "The purchase brings 500,000 over 3 years and pays for itself in 24 months.",
    ]);
  });

  test("[T-26] year by year: 500,000 a year against 1,000,000 is even after two and ahead by 500,000 after three", () => {
    expect(document.cells("balance", "gained")).toEqual([500_000, 1_000_000, 1_500_000]);
    expect(document.cells("balance", "left")).toEqual([-500_000, 0, 500_000]);
  });

  test("[T-26] [AM-60] the effect follows the cells that the client may correct", () => {
    expect(document.field("economy", "benefit").mark).toBe("input");
    expect(document.field("economy", "effect").formula).toContain("{benefit}*{years}-{price}-N({costs})");
  });

  test("[T-26] addressed to the LPR, prepared by the LFR with the manager; risks are the user's", () => {
    expect(document.field("addressee", "addressee").value).toBe("Oleg, director");
    expect(document.field("addressee", "prepared").value).toBe("Lena, buyer; Ann");
    expect(document.cells("sources", "now")).toEqual(["no stoppages", "fixed budget"]);
    expect(document.table("risks").columns.every(({ owner }) => owner === "user")).toBe(true);
  });

  test("[T-26] [CALC-15] a case that does not hold is told to the author: 20,000 for one year against 50,000", () => {
    const weak = shownDocument(plan, { id: "T-26", deal: "D2" });
    expect(weak.field("economy", "effect").value).toBe(-30_000);
    expect(weak.field("economy", "payback").value).toBe(30);
    expect(weak.lines("verdict")[0]).toContain("over one year the purchase costs 30,000 more than it brings");
  });

  test("[T-26] without figures the columns to fill are named, in both languages", () => {
    const bare = shownDocument(plan, { id: "T-26", deal: "D3" });
    expect(bare.lines("verdict")[0]).toContain("fill on the sheet Deals: Client's annual benefit.");
    expect(bare.field("economy", "effect").value).toBeNull();
    expect(shownDocument(plan, { id: "T-26", deal: "D3" }, "ru").lines("verdict")[0]).toContain("Годовая выгода");
  });
});

describe("T-25", () => {
  const document = shownDocument(plan, { id: "T-25", deal: "D1" });

  test("[T-25] reads as an offer: subject, addressee, what the LFR named first, then the client's needs, then the usual", () => {
    expect(document.lines("title")).toEqual(["Commercial proposal: Boxes"]);
    expect(document.lines("to")).toEqual(["Alfa", "buyer", "Lena"]);
    expect(document.lines("letter")[0]).toBe("Dear Lena,");
    expect(document.cells("needs", "need")).toEqual(["no stoppages", "boxes on time"]);
    expect(document.cells("needs", "answer")).toEqual(["own stock", "own stock"]);
  });

  test("[D-243] what confirms an advantage comes from the sheet Advantages, and only with its own advantage", () => {
    expect(document.cells("needs", "proof")).toEqual(["stock list, open every morning", null]);
  });

  test("[T-25] the line, the price and the price in words come from the deal; the offer holds 30 days from 2 March", () => {
    expect(["item", "quantity", "price", "discount", "sum"].map((key) => document.cells("scope", key)[0])).toEqual([
      "Boxes",
      1,
      900_000,
      null,
      900_000,
    ]);
    expect(document.field("terms", "price").value).toBe(900_000);
    expect(document.field("terms", "inWords").value).toBe("Nine hundred thousand");
    expect(document.field("terms", "valid")).toMatchObject({ value: parseDay("2026-04-01"), owner: "user" });
    expect(document.lines("signature")).toEqual(["Ann"]);
  });

  test("[T-25] 90 units at 12,500 less 20 % are 900,000: the price of one is found back from the amount", () => {
    const amended = amendedCompany({
      Deals: [
        ["Quantity offered", "Discount offered"],
        [90, 0.2],
      ],
    });
    const offer = shownDocument(amended, { id: "T-25", deal: "D1" });
    expect(["quantity", "price", "discount", "sum"].map((key) => offer.cells("scope", key)[0])).toEqual([
      90, 12_500, 0.2, 900_000,
    ]);
  });

  test("[T-25] the company of Settings heads the letter, gives its terms and signs; what is blank is told to the author", () => {
    const known = amendedCompany({
      Settings: [
        ["Key", "Value"],
        ["companyName", "Kite Ltd"],
        ["companyDetails", "1 High Street; VAT 12345"],
        ["signerName", "Eve Stone"],
        ["signerRole", "sales director"],
        ["offerPayment", "in advance"],
        ["offerDays", 10],
        ["currency", "€"],
      ],
    });
    const offer = shownDocument(known, { id: "T-25", deal: "D1" });
    expect(offer.lines("letterhead")).toEqual(["Kite Ltd", "1 High Street", "VAT 12345"]);
    expect(offer.lines("signature")).toEqual(["Eve Stone, sales director"]);
    expect(offer.field("terms", "payment").value).toBe("in advance");
    expect(offer.field("terms", "valid").value).toBe(parseDay("2026-03-12"));
    expect(offer.field("terms", "inWords").value).toBe("Nine hundred thousand euros and 00 cents");
    expect(offer.lines("company")).toEqual([
      "Blank in Settings, group Company: Phone and e-mail, Delivery, Guarantee and service. The letter goes out without them.",
    ]);
  });

  test("[T-25] nobody and nothing known: no name of a person, and the sheet that would fill the needs", () => {
    const bare = shownDocument(smallCompany("Advantages", "Contacts"), { id: "T-25", deal: "D2" });
    expect(bare.lines("to")).toEqual(["Beta"]);
    expect(bare.lines("noAdvantages")[0]).toContain("Advantages");
    expect(bare.lines("letter")[0]).toBe("Good afternoon,");
  });

  test("[T-25] the same blocks in Russian", () => {
    const russian = shownDocument(plan, { id: "T-25", deal: "D1" }, "ru");
    expect(russian.keys).toEqual(document.keys);
    expect(russian.lines("title")).toEqual(["Коммерческое предложение: Boxes"]);
  });
});

describe("T-24", () => {
  const document = shownDocument(plan, { id: "T-24", deal: "D1" });

  test("[T-24] who is prepared for whom, figures known, arguments and objections from the deal's plan", () => {
    expect(document.lines("finding")).toEqual([
      "Dear Lena,",
      expect.stringContaining("the business case to Oleg, director:"),
    ]);
    expect(document.cells("figures", "known")).toEqual(["500,000", "3 years", "900,000", "100,000"]);
    expect(document.cells("arguments", "argument")).toEqual(["own stock", "fixed price"]);
    expect(document.cells("objections", "objection")).toEqual(["dear"]);
    expect(document.cells("objections", "answer")).toEqual(["pays back"]);
  });

  test("[T-24] answers, sources of the figures and the day are the user's", () => {
    expect(document.column("questions", "answer")).toMatchObject({ owner: "user" });
    expect(document.column("figures", "whence")).toMatchObject({ owner: "user" });
    expect(document.field("meeting", "meeting")).toMatchObject({ value: null, owner: "user", kind: "date" });
  });

  test("[T-24] unknown people, figures and objections are told in words", () => {
    const bare = shownDocument(smallCompany("Contacts", "DealSteps"), { id: "T-24", deal: "D3" });
    expect(bare.lines("finding")[1]).toContain("those who decide");
    expect(bare.lines("people")).toEqual([
      "Not known at this client: recommender, decision maker. Fill the sheet Contacts.",
    ]);
    expect(bare.cells("figures", "known")).toEqual([null, null, "300,000", null]);
    expect(bare.lines("noObjections")[0]).toContain("DealSteps");
  });
});
