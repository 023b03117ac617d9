import type { AccountRecord } from '../../world/records.ts';
import { avatarOf } from '../playback/timeline-events.ts';

/** A person as the server knows it. */
export function accountRow({ id, name }: Pick<AccountRecord, 'id' | 'name'>): object {
  return {
    id,
    key: `/accounts/${id}`,
    name,
    defaultAudioLanguage: 'en',
    autoSelectAudio: true,
    defaultSubtitleLanguage: 'en',
    subtitleMode: 0,
    // The server has the picture of its owner alone.
    thumb: id === 1 ? avatarOf(id) : '',
  };
}
