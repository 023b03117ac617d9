import type { ConversionRecord } from '../../world/records-playlists.ts';

/** What versions are optimised for: tags that each server has from its beginning, with the numbers 1, 2 and 3. */
export const conversionTargets: readonly string[] = ['Optimized for Mobile', 'Optimized for TV', 'Original Quality'];

/** The name of what a request's versions are for. Who names it by its tag gives no other name. */
export function targetOf({ target, targetTagID }: ConversionRecord['fields']): string {
  return target || (conversionTargets[Number(targetTagID) - 1] ?? '');
}
