import { type Bar, type Finding, isMet, type Row } from './measure.ts';

/** The findings for a person to read. */
export function reportText(findings: readonly Finding[]): string {
  const parts = findings.map(({ title, how, rows }) => `${title}\n${how}\n\n${table(rows)}`);
  const bars = findings.flatMap((finding) => finding.bars);
  return `${parts.join('\n\n')}\n\nBars\n\n${table(bars.map(barRow))}`;
}

/** The findings for a program. */
export function reportJson(findings: readonly Finding[], effort: 'quick' | 'full'): string {
  const bars = findings.flatMap((finding) => finding.bars).map((bar) => ({ ...bar, met: isMet(bar) }));
  const measures = findings.map(({ title, how, rows }) => ({ title, how, rows }));
  return JSON.stringify({ node: process.version, effort, bars, measures });
}

function barRow(bar: Bar): Row {
  return {
    bar: bar.name,
    value: `${bar.value} ${bar.unit}`,
    limit: `${bar.kind} ${bar.limit} ${bar.unit}`,
    met: isMet(bar) ? 'yes' : 'NO',
  };
}

function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) => `  ${line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function cell(value: string | number | null | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en') : (value ?? '-');
}
