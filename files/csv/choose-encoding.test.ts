import { describe, expect, test } from "vitest";
import { chooseEncoding } from "./choose-encoding.ts";
import { decodeOneByte, oneByteEncodings, type OneByteEncoding } from "./decode-one-byte.ts";
import { decodeText } from "./decode-text.ts";

/** Bytes of a text in a one-byte encoding, by the letters its decoder knows. */
function encode(text: string, encoding: OneByteEncoding): Uint8Array {
  const letters = decodeOneByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(Array.from(text, (letter) => letters.indexOf(letter)));
}

const russian = "Клиент;Дата;Сумма\nООО Ромашка;05.01.2026;100\nИП Лис;06.01.2026;200\n";

describe("the encoding of a text without a mark", () => {
  test.for<[string, OneByteEncoding, string]>([
    ["Russian of Excel and 1C", "windows-1251", russian],
    ["Russian of DOS", "ibm866", russian],
    ["Russian of old Unix", "koi8-r", russian],
    ["one Russian word", "windows-1251", "Сумма"],
    ["capitals only", "windows-1251", "ПРОДАЖИ ЗА ГОД\nОБЪЁМ;100"],
    ["capitals of DOS", "ibm866", "ПРОДАЖИ ЗА ГОД\nОБЩИЙ;100"],
    ["Russian and Latin names", "windows-1251", "Client;Менеджер\nAlfa Ltd;Иванов\nBeta GmbH;Петров\n"],
    ["German", "windows-1252", "Kunde;Ort\nMüller GmbH;Köln\nGroß & Söhne;Zürich\n"],
    ["French", "windows-1252", "Société;Montant\nCafé Élysée;100\nFrançois & Cie;200\n"],
    ["English quotes and dashes", "windows-1252", "Client,Amount\nO’Brien – Sons,100\n“Best” Co,200\n"],
    ["Spanish", "windows-1252", "Compañía;Importe\nEspaña Diseño;10\nPeña e Hijos;20\n"],
    ["Polish", "windows-1250", "Klient;Kwota\nSpółka Łódź;100\nŻółty Świat;200\nPołudnie;5\n"],
    ["Czech", "windows-1250", "Zákazník;Částka\nČeské dráhy;1\nŽluťoučký kůň;2\nPřerov;3\n"],
  ])("%s", ([, encoding, text]) => {
    const bytes = encode(text, encoding);
    expect(chooseEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes)).toBe(text);
  });

  test("every encoding is one the platform knows", () => {
    expect(oneByteEncodings.map((encoding) => new TextDecoder(encoding).encoding)).toEqual([...oneByteEncodings]);
  });
});

test.each([
  ["little end first", 0],
  ["big end first", 1],
])("UTF-16 without a mark, %s", (_which, order) => {
  const text = "Клиент;Сумма\nАльфа;100\n";
  const bytes = Uint8Array.from(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      order === 0 ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );
  expect(decodeText(bytes)).toBe(text);
});
