import type { Marker } from '../generated/models/markers.ts';
import type { Media, Part } from '../generated/models/media.ts';
import type { PlaybackState } from '../generated/models/sessions.ts';
import type { Stream, SubtitleStream } from '../generated/models/streams.ts';
import type { Movie } from '../generated/models/video.ts';
import type { StreamLevel } from '../generated/pms/streams.ts';
import { updatePlayProgressByGet } from '../generated/pms/timeline.ts';
import type { JobOptions } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { partSource } from './download-source.ts';
import { Download, type DownloadOptions } from './download.ts';
import { LibraryItem, libraryIdentifier, ratingKeyOf } from './library-item.ts';
import type { MarkerDraft } from './markers.ts';
import type { StreamSelection, StreamTextOptions } from './streams.ts';
import type { Detection } from './upkeep.ts';
import type { SubtitleSearch, SubtitleUpload } from './subtitles.ts';

/** What items with files have in common: films, episodes, tracks, clips and photos. */
export interface PlayableItem extends Pick<Movie, 'duration' | 'media' | 'chapters' | 'markers' | 'chapterSource'> {}

/** An item with files. */
export abstract class PlayableItem extends LibraryItem {
  /** All parts of all versions of it. */
  get parts(): readonly Part[] {
    return this.media.flatMap(({ parts }) => parts);
  }

  /** The streams of a kind, of all its parts. Only full items have them. */
  streams<T extends Stream['streamType']>(streamType: T): Extract<Stream, { streamType: T }>[] {
    const all = this.parts.flatMap(({ streams }) => streams);
    return all.filter((stream): stream is Extract<Stream, { streamType: T }> => stream.streamType === streamType);
  }

  /**
   * Says how far it was played: `/:/progress`. Servers ignore the first minute, and never mark it as watched for this.
   *
   * @param time How far, in milliseconds.
   * @throws {PlexUsageError} For a time that is none.
   */
  async updateProgress(
    time: number,
    { state = 'stopped', ...options }: RequestOptions & { readonly state?: PlaybackState } = {},
  ): Promise<void> {
    if (!(time >= 0 && Number.isFinite(time)))
      throw new PlexUsageError(`The progress is from 0 milliseconds on, not ${time}.`);
    const params = { key: ratingKeyOf(this), identifier: libraryIdentifier, time: Math.round(time), state };
    await updatePlayProgressByGet(this.server.client, params, options);
  }

  /**
   * Downloads its file: `GET /library/parts/...`. Nothing is asked for until the download is read.
   *
   * @param options `part`: which of its files. Default: the first one.
   * @throws {PlexUsageError} Where it has no file.
   */
  download({ part = this.parts[0], ...options }: DownloadOptions & { readonly part?: Part } = {}): Download {
    if (part === undefined) throw new PlexUsageError(`“${this.title}” has no file.`);
    return new Download(partSource(this.server, part), options);
  }

  /**
   * The address of its file as it is, for players that can read it. It holds the token only with `token: true`.
   *
   * @throws {PlexUsageError} Where it has no file.
   */
  fileUrl({ part = this.parts[0], token = false }: { readonly part?: Part; readonly token?: boolean } = {}): string {
    if (part?.key === undefined) throw new PlexUsageError(`“${this.title}” has no file.`);
    return this.server.client.mediaUrl(part.key, { token });
  }

  /**
   * Chooses which audio and which subtitles are played, for this account: `PUT /library/parts/{id}`.
   *
   * @throws {PlexUsageError} For a stream that the part does not have.
   */
  async selectStreams(
    { part = this.parts[0], ...selection }: StreamSelection & { readonly part?: Part },
    options?: RequestOptions,
  ): Promise<void> {
    if (part === undefined) throw new PlexUsageError(`“${this.title}” has no file.`);
    const { selectStreams } = await import('./on-demand.ts');
    await selectStreams(this.server, part, selection, options);
  }

  /** Shows subtitles earlier or later: `PUT /library/streams/{id}`. The offset is in milliseconds. */
  async setSubtitleOffset(stream: Stream, offset: number, options?: RequestOptions): Promise<void> {
    const { shiftStream } = await import('./on-demand.ts');
    await shiftStream(this.server, stream, offset, options);
  }

  /** How loud an audio stream is over its length, in some samples, 128 unless told: `GET /library/streams/{id}/levels`. Music has to be analysed. */
  async fetchLoudness(
    stream: Stream,
    options?: RequestOptions & { readonly samples?: number },
  ): Promise<readonly StreamLevel[]> {
    const { readLoudness } = await import('./on-demand.ts');
    return readLoudness(this.server, stream, options);
  }

  /**
   * The text of subtitles or lyrics that have a file of their own: `GET /library/streams/{id}`.
   *
   * @throws {PlexUsageError} For streams that are inside of the media.
   */
  async fetchStreamText(stream: Stream, options?: StreamTextOptions): Promise<string> {
    const { readStreamText } = await import('./on-demand.ts');
    return readStreamText(this.server, stream, options);
  }

  /**
   * The address of the small picture of a moment, as it is shown while seeking: `/library/parts/{id}/indexes/{size}/{offset}`; undefined
   * where the server has made none. It holds the token only with `token: true`.
   *
   * @param time The moment, in milliseconds.
   */
  previewUrl(
    time: number,
    { part = this.parts[0], token = false }: { readonly part?: Part; readonly token?: boolean } = {},
  ): string | undefined {
    const size = part?.indexes[0];
    if (part?.id === undefined || size === undefined) return undefined;
    if (!(time >= 0)) throw new PlexUsageError(`A moment is from 0 milliseconds on, not ${time}.`);
    return this.server.client.mediaUrl(`/library/parts/${part.id}/indexes/${size}/${Math.round(time)}`, { token });
  }

  /** Looks for subtitles on the web, best first: `GET /library/metadata/{ratingKey}/subtitles`. */
  async searchSubtitles(options: SubtitleSearch): Promise<readonly Stream[]> {
    const { findSubtitles } = await import('./on-demand.ts');
    return findSubtitles(this, options);
  }

  /** Has the server load subtitles that `searchSubtitles` found. They are there some seconds later. */
  async downloadSubtitles(stream: Pick<Stream, 'key'>, options?: RequestOptions): Promise<void> {
    const { installSubtitles } = await import('./on-demand.ts');
    await installSubtitles(this, stream, options);
  }

  /** Adds a file of subtitles, or their text: `POST /library/metadata/{ratingKey}/subtitles`. */
  async uploadSubtitles(file: string | Blob | ArrayBuffer | Uint8Array, options: SubtitleUpload = {}): Promise<void> {
    const { uploadSubtitles } = await import('./on-demand.ts');
    await uploadSubtitles(this, file, options);
  }

  /** Deletes subtitles that have a file of their own: `DELETE /library/streams/{id}`. */
  async deleteSubtitles(stream: Pick<SubtitleStream, 'id' | 'key'>, options?: RequestOptions): Promise<void> {
    const { removeSubtitles } = await import('./on-demand.ts');
    await removeSubtitles(this, stream, options);
  }

  /**
   * Has the server look for openings, credits, advertisements or speech in its files, or make pictures of them:
   * `PUT /library/metadata/{ratingKey}/intro` and so on. Most of it needs a Plex Pass.
   *
   * @param options `force`: also where it was done before.
   */
  async detect(what: Detection, options: JobOptions & { readonly force?: boolean } = {}): Promise<void> {
    await (await import('./on-demand.ts')).detect(this, what, options);
  }

  /**
   * Deletes one of its versions, with the files: `DELETE /library/metadata/{ratingKey}/media/{id}`.
   *
   * @throws {PlexUsageError} For what is none of its `media`.
   */
  async deleteVersion(media: Pick<Media, 'id'>, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteVersion(this, media, options);
  }

  /** Marks a stretch of it: `POST /library/metadata/{ratingKey}/marker`. */
  async createMarker(draft: MarkerDraft, options?: RequestOptions): Promise<Marker | undefined> {
    const { addMarker } = await import('./on-demand.ts');
    return addMarker(this, draft, options);
  }

  /** Changes one of its `markers`. */
  async editMarker(marker: Pick<Marker, 'id'>, draft: MarkerDraft, options?: RequestOptions): Promise<void> {
    const { changeMarker } = await import('./on-demand.ts');
    await changeMarker(this, marker, draft, options);
  }

  /** Deletes one of its `markers`. */
  async deleteMarker(marker: Pick<Marker, 'id'>, options?: RequestOptions): Promise<void> {
    const { removeMarker } = await import('./on-demand.ts');
    await removeMarker(this, marker, options);
  }
}
