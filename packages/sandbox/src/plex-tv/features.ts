const everybodys = ['adaptive_bitrate', 'collections', 'companions_sonos', 'radio', 'users-and-sharing', 'watchlist'];

const withPass = [
  'camera_upload',
  'content_filter',
  'credits-markers',
  'dvr',
  'hardware_transcoding',
  'home',
  'hwtranscode',
  'intro-markers',
  'livetv',
  'lyrics',
  'music_videos',
  'pass',
  'premium_music_metadata',
  'session_bandwidth_restrictions',
  'session_kick',
  'sync',
  'trailers',
  'webhooks',
];

/** The features that an account has, by name. */
export function featuresOf({ hasPass }: { readonly hasPass: boolean }): readonly string[] {
  return hasPass ? [...everybodys, ...withPass] : everybodys;
}
