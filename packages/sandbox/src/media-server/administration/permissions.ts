import type { Ask } from '../../http/ask.ts';
import type { SharingSettings } from '../../world/records-account.ts';

/** Whether the one who asks is the owner, or somebody whom the owner lets do something. */
export function isAllowed(
  { scope, account }: Ask,
  what: 'allowSync' | 'allowSubtitleAdmin' | 'allowCameraUpload' | 'allowChannels',
): boolean {
  const sharing: SharingSettings | undefined = account?.sharing;
  return scope === 'owner' || (account !== undefined && sharing?.[what] !== false);
}
