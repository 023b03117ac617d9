import {
  analyzeMetadata,
  detectAds,
  detectCredits,
  detectIntros,
  detectVoiceActivity,
  generateThumbs,
  refreshItemsMetadata,
  startBifGeneration,
} from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { ItemRecord } from '../../world/records.ts';
import { itemsOf } from '../items/metadata.ts';
import { startRefresh } from '../items/refresh.ts';
import { type Analysis, startAnalysisOf } from './scan-analysis.ts';

const owner = { audience: 'owner' } as const;

const begin =
  (start: (ask: Ask, items: readonly ItemRecord[]) => string): Handler =>
  (ask) => {
    const items = itemsOf(ask, ask.path.ids);
    return items.length === 0 ? refusal(404) : done({ 'X-Plex-Activity': start(ask, items) });
  };

const analyse = (analysis: Analysis): Handler => begin((ask, items) => startAnalysisOf(ask.world, items, analysis));

/** What is fetched and found out of single items, in the background. */
export const itemAnalysisRoutes: readonly Route[] = [
  stateful(
    refreshItemsMetadata,
    begin((ask, items) => startRefresh(ask.world, items, ask.account?.id ?? 1)),
    owner,
  ),
  // Older clients begin it with POST.
  stateful(analyzeMetadata, analyse('streams'), { ...owner, also: ['POST'] }),
  stateful(generateThumbs, analyse('chapters'), owner),
  stateful(startBifGeneration, analyse('previews'), owner),
  stateful(detectIntros, analyse('intros'), owner),
  stateful(detectCredits, analyse('credits'), owner),
  stateful(detectAds, analyse('advertisements'), owner),
  stateful(detectVoiceActivity, analyse('voices'), owner),
];
