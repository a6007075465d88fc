/** One entry of a zip file as its directory tells; nothing is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Place of the local header in the file. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const end64LocatorMark = 0x07064b50;
const entryMark = 0x02014b50;
/** End record and the longest comment. */
const longestEnd = 22 + 0xffff;

/**
 * The directory of a zip file, with 64-bit sizes where the file has them.
 *
 * @returns entries in their order, or undefined where the directory is missing or cut off
 * @see APPNOTE.TXT 4.3 (PKWARE)
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { start, count } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  let place = start;
  for (let number = 0; number < count; number++) {
    if (place < 0 || place + 46 > bytes.length || view.getUint32(place, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(place + 28, true);
    const extraLength = view.getUint16(place + 30, true);
    if (place + 46 + nameLength + extraLength > bytes.length) return undefined;
    entries.push(entryAt(bytes, view, place, nameLength, extraLength));
    place += 46 + nameLength + extraLength + view.getUint16(place + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  for (let place = view.byteLength - 22; place >= Math.max(0, view.byteLength - longestEnd); place--) {
    if (view.getUint32(place, true) === endMark) return place;
  }
  return undefined;
}

function directoryPlace(view: DataView, end: number): { start: number; count: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === end64LocatorMark) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= view.byteLength && view.getUint32(record, true) === end64Mark)
      return {
        count: Number(view.getBigUint64(record + 32, true)),
        start: Number(view.getBigUint64(record + 48, true)),
      };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function entryAt(bytes: Uint8Array, view: DataView, place: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength));
  const sizes = {
    size: view.getUint32(place + 24, true),
    packedSize: view.getUint32(place + 20, true),
    offset: view.getUint32(place + 42, true),
  };
  readLongSizes(view, place + 46 + nameLength, extraLength, sizes);
  return {
    name,
    method: view.getUint16(place + 10, true),
    encrypted: (view.getUint16(place + 8, true) & 1) === 1,
    ...sizes,
  };
}

/** The 64-bit extra field holds, in this order, only those numbers that do not fit their 32 bits. */
function readLongSizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; packedSize: number; offset: number },
): void {
  for (let place = start; place + 4 <= start + length; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue;
    const fieldEnd = Math.min(start + length, place + 4 + view.getUint16(place + 2, true));
    let at = place + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (sizes[key] !== 0xffffffff || at + 8 > fieldEnd) continue;
      sizes[key] = Number(view.getBigUint64(at, true));
      at += 8;
    }
    return;
  }
}
