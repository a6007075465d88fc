/** The first page of a release, in both languages: what is in the zip and what to do with it. */
export function startPage(address: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sales Planner</title>
<style>
  body { font: 16px/1.5 Calibri, Arial, sans-serif; color: #1f2933; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  h1, h2 { color: #1f3a5f } code { background: #f1f4f8; padding: 0 .2em } section + section { border-top: 1px solid #d5dbe3 }
</style>
<h1>Sales Planner</h1>
<section lang="en">
<h2>Three ways to begin</h2>
<ol>
<li><b>A ready-made workbook.</b> Open one of <code>workbooks/en</code> in any Excel since 2010 and paste your clients or
deals; the formulas are Excel's own. <i>Demo</i> shows the whole plan of a sample company.</li>
<li><b>The add-in.</b> Put the folder <code>add-in</code> at <code>${address}</code>, then in Excel: Home, Add-ins, More
Add-ins, My Add-ins, Upload My Add-in, <code>manifest.xml</code>.</li>
<li><b>A terminal</b> with Node 20 or later: <code>node sales-planner.mjs Deals=deals.csv</code> writes plan.xlsx;
<code>--help</code> tells the rest.</li>
</ol>
</section>
<section lang="ru">
<h2>Три способа начать</h2>
<ol>
<li><b>Готовая книга.</b> Откройте одну из <code>workbooks/ru</code> в любом Excel начиная с 2010 и вставьте своих клиентов
или сделки: формулы в ней обычные. <i>Демо</i> показывает полный план компании-примера.</li>
<li><b>Надстройка.</b> Разместите папку <code>add-in</code> по адресу <code>${address}</code>, затем в Excel: Главная,
Надстройки, Дополнительные надстройки, Мои надстройки, Отправить мою надстройку, <code>manifest.xml</code>.</li>
<li><b>Терминал</b> с Node 20 или новее: <code>node sales-planner.mjs Deals=deals.csv --lang ru</code> запишет plan.xlsx;
об остальном — <code>--help --lang ru</code>.</li>
</ol>
</section>
`;
}
