import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

type Cell = string | number | Date | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook (ECMA-376) with one sheet of rows. */
export async function writeWorkbook(
  path: string,
  sheet: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await writeParts(path, partsOf(sheet, rows));
}

/** Writes a workbook with one sheet whose rows are given as XML, and with other parts. */
export function writeSheet(
  path: string,
  rows: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<void> {
  const sheetXml = { 'xl/worksheets/sheet1.xml': sheetOf(rows) };
  return writeParts(path, { ...partsOf('Towns', []), ...sheetXml, ...parts });
}

/** Where a workbook keeps the texts that its cells share. */
export const SHARED = 'xl/sharedStrings.xml';

async function writeParts(path: string, parts: Readonly<Record<string, string>>): Promise<void> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function partsOf(sheet: string, rows: readonly (readonly Cell[])[]): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetOf(rows.map(rowText).join('')),
  };
}

function sheetOf(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function rowText(cells: readonly Cell[], index: number): string {
  const texts = cells.map((cell, at) =>
    cellText(cell, `${String.fromCharCode(65 + at)}${index + 1}`),
  );
  return `<row r="${index + 1}">${texts.join('')}</row>`;
}

/** A date is a number of days since 30 December 1899, in the second style. */
function cellText(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (cell instanceof Date)
    return `<c r="${at}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  return typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
