import { digitsFor } from './uuid.ts';

/** A channel, on the air and in the guide. */
export interface Channel {
  /** Its key in the guide, for tuning. */
  readonly key: string;
  /** Its key in the guide, for the grid. */
  readonly gridKey: string;
  /** Its number in the lineup. */
  readonly lineupIdentifier: string;
  /** Its number as viewers, and tuners, know it. */
  readonly number: string;
  readonly callSign: string;
  readonly title: string;
  readonly hd: boolean;
  /** What it airs: films take two hours, episodes half of one. */
  readonly airs: 'movie' | 'episode';
}

/** The guide's own identifier of the lineup. */
const lineupDigits = digitsFor('lineup Antenna', 24);

/** The one lineup of the sandbox: what an aerial receives. */
export const lineup = { id: `lineup://tv.plex.providers.epg.cloud/${lineupDigits}#Antenna`, title: 'Antenna' } as const;

/** The group that it is in. */
export const lineupGroup = 'lineup-group://tv.plex.providers.epg.cloud/usa/90210';

const names: readonly (readonly [
  number: string,
  callSign: string,
  title: string,
  airs: Channel['airs'],
  hd: boolean,
])[] = [
  ['2.1', 'KLHT', 'Lighthouse One', 'episode', true],
  ['2.2', 'KLHT2', 'Lighthouse Two', 'episode', false],
  ['5.1', 'KHBR', 'Harbour', 'episode', true],
  ['7.1', 'KFLM', 'Film Seven', 'movie', true],
  ['7.2', 'KFLM2', 'Film Seven Classics', 'movie', false],
  ['9.1', 'KPLT', 'Platform Nine', 'episode', true],
];

/** The channels, in the order of the guide. */
export const channels: readonly Channel[] = names.map(([number, callSign, title, airs, hd], index) => {
  const gridKey = digitsFor(`channel ${callSign}`, 24);
  return {
    key: `${lineupDigits}-${gridKey}`,
    gridKey,
    lineupIdentifier: String(index + 1).padStart(3, '0'),
    number,
    callSign,
    title,
    hd,
    airs,
  };
});

/** A channel by its key, its key of the grid, or one of its numbers. */
export function channelNamed(name: string): Channel | undefined {
  return channels.find(({ key, gridKey, number, lineupIdentifier }) =>
    [key, gridKey, number, lineupIdentifier].includes(name),
  );
}
