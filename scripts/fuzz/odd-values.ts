/** Texts that programs trip over. */
export const oddTexts = [
  "", " ", "=1+1", "+7", "@SUM(A1)", "-", "'", '"', "#REF!", "#Н/Д", "_x0041_", "a\u000bb", "\ud800", "\uffff", "a\nb", "😀",
  "История", "History", "constructor", "__proto__", "toString", "null", "NaN", "true", "Итого", "Total", "Всего", "[a]", "a:b/c\\d?*", "{name}",
  "\u202eabc", "é", "й", "x".repeat(300), " ".repeat(400), "<b>&amp;</b>", "R1C1", "A1", "2026-W10", "1/2", "0x1F", "∞", "A", "B", "C", "won", "lost", "Новая", "Выиграна",
] as const; // prettier-ignore

/** Numbers at and over every limit. */
export const oddNumbers = [
  0, -0, 1, -1, 0.1, 1e-9, 1e9, 1e14, 1e15, 9007199254740991, 1e16, 1e100, 1e308, -1e308, Number.MIN_VALUE, Infinity, NaN, 46023, 2958465, 60, 1904, 100, 0.5, 101,
] as const; // prettier-ignore

/** Days, written in every way, possible or not. */
export const oddDays = [
  "2026-01-15", "2026-03-31", "31.12.9999", "01.01.1900", "29.02.2025", "29.02.2024", "3/4/2026", "13/1/2026", "2026", "today", "0000-00-00", "2100-12-31", "1990-01-01", "2101-01-01",
  "2025-12-31T23:59:59Z", "5 мая 2026", "20260105", "45000", "-5",
] as const; // prettier-ignore
