/** A line of the page. */
export interface PageLine {
  readonly time: string;
  readonly client: string;
  readonly phone: string;
  readonly contact: string;
  readonly about: string;
}

/** A day as a page of its own: read on a phone, its numbers dialled with a touch, printed on one sheet with boxes to tick. */
export function dayPage(title: string, language: string, lines: readonly PageLine[]): string {
  const items = lines.map(
    ({ time, client, phone, contact, about }) =>
      `<li><b>${safe(time)} ${safe(client)}</b><p>${safe(contact)} ${phone && `<a href="tel:${safe(phone.replace(/[^\d+]/g, ""))}">${safe(phone)}</a>`}</p><p>${safe(about)}</p></li>`,
  );
  return `<!doctype html>
<html lang="${safe(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<style>
body { font: 16px/1.4 "Segoe UI", system-ui, sans-serif; max-width: 40em; margin: 0 auto; padding: 12px; }
h1 { font-size: 20px; }
ol { list-style: none; padding: 0; }
li { border-bottom: 1px solid #999; padding: 8px 0 8px 28px; position: relative; break-inside: avoid; }
li::before { content: ""; position: absolute; left: 0; top: 12px; width: 14px; height: 14px; border: 1px solid #333; }
p { margin: 2px 0; }
@media print { body { font-size: 11pt; padding: 0; } a { color: inherit; text-decoration: none; } }
</style></head>
<body><h1>${safe(title)}</h1><ol>
${items.join("\n")}
</ol></body></html>
`;
}

function safe(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]!);
}
