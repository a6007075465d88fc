import { text } from "../ground/text.ts";
import { badType, formulaError, isFormulaError, missing } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import type { RawCell } from "./raw-sheet.ts";

const notTime = badType(text("a time such as 14:30", "время, например 14:30"));
const minutesADay = 1440;
const longestTime = 64;

/** Reads times of day as minutes since midnight. */
export function readTimes(target: Float64Array, place: ReadingPlace): ColumnReader {
  const { spec, rows, dataRows, column, offset, problems } = place;
  return {
    read(from, to) {
      for (let index = from; index < to; index++) {
        const row = dataRows[index];
        const cell = rows[row][column];
        const minutes = parseTime(cell);
        target[offset + index] = minutes;
        if (minutes === minutes) continue;
        if (String(cell ?? "").trim() === "") {
          if (spec.required) problems.add(missing, row);
        } else problems.add(isFormulaError(String(cell)) ? formulaError : notTime, row, cell);
      }
    },
  };
}

/**
 * Minutes since midnight of a time: a fraction of a day, of a date with a time, or "9:05", "09:05:30", "2:30 PM".
 *
 * @example parseTime(0.5) // 720
 */
export function parseTime(cell: RawCell): number {
  if (typeof cell === "number") return cell >= 0 ? Math.round((cell % 1) * minutesADay) % minutesADay : Number.NaN;
  // A time stands at the end of a short text; blanks by the thousand would make the pattern slow.
  if (typeof cell !== "string" || cell.length > longestTime) return Number.NaN;
  const parts = /(?:^|[\sT])(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*$/i.exec(cell);
  if (!parts) return Number.NaN;
  const hour = hourOf(Number(parts[1]), parts[4]?.toLowerCase());
  const minute = Number(parts[2]);
  return hour <= 23 && minute <= 59 && Number(parts[3] ?? 0) <= 59 ? hour * 60 + minute : Number.NaN;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
