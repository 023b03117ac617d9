import { clients, type Stop, steps } from './tour.ts';

/** A table of how each client got on at each station, and why one failed. */
export function readableTour(stops: readonly Stop[]): string {
  const wide = Math.max(...steps.map((step) => step.length)) + 2;
  const head = `${''.padEnd(wide)}${clients.map((client) => client.padEnd(12)).join('')}`;
  const rows = steps.map((step) => {
    const cells = clients.map(
      (client) => stops.find((stop) => stop.client === client && stop.step === step)?.outcome ?? '',
    );
    return `${step.padEnd(wide)}${cells.map((cell) => cell.padEnd(12)).join('')}`;
  });
  const reasons = stops
    .filter(({ outcome }) => outcome !== 'passed')
    .map(
      ({ client, step, outcome, cause, detail }) => `${client}, ${step}: ${cause ?? `${outcome}: ${String(detail)}`}`,
    );
  return `${[head, ...rows].map((line) => line.trimEnd()).join('\n')}\n\n${reasons.join('\n')}\n`;
}
