import type { UltraBlurColors } from '../generated/models/images.ts';
import { type TranscodeImageParams, transcodeImage } from '../generated/pms/image-transcoder.ts';
import { getColors, getImage, type GetImageParams } from '../generated/pms/ultrablur.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { MediaUrlOptions } from '../transport/media-url.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** How a picture is wanted. */
export interface PictureOptions extends Omit<TranscodeImageParams, 'url'> {}

/** Of what size a background is, and whether noise hides its steps. */
export type UltraBlurOptions = Pick<GetImageParams, 'width' | 'height' | 'noise'>;

/**
 * Pictures in another size, format or tone, and backgrounds made of their colours. The server makes them.
 *
 * ```ts
 * const pictures = new Pictures(server);
 * img.src = pictures.url(movie.thumb, { width: 300, height: 450, token: true });
 * ```
 */
export class Pictures {
  readonly #server: PlexServer;

  constructor(server: PlexServer) {
    this.#server = server;
  }

  /**
   * The address of a picture as it is wanted: `/photo/:/transcode`.
   *
   * @param path Where the picture is: an item's `thumb` or `art`, or the URL of a picture on the web.
   * @param options `token`: puts the server's token into the address, for `<img>`. **Whoever sees the address then has the token.**
   * @throws {PlexUsageError} Where there is no path, as with an item that has no picture, and for sides that are not 1 to 16384.
   */
  url(path: string | undefined, { token, ...options }: PictureOptions & Pick<MediaUrlOptions, 'token'> = {}): string {
    const parameters = { url: pathOf(path), ...checked(options) };
    return this.#server.client.mediaUrl('/photo/:/transcode', { token: token ?? false, parameters });
  }

  /** Asks for a picture as it is wanted: `GET /photo/:/transcode`. The body is unread. */
  async fetch(path: string | undefined, options: PictureOptions & RequestOptions = {}): Promise<Response> {
    const { width, height, minSize, upscale, format, quality, background, blur, ...more } = checked(options);
    const { saturation, opacity, rotate, blendColor, chromaSubsampling, ...request } = more;
    const sides = { width, height, minSize, upscale, format, quality, background };
    const tone = { blur, saturation, opacity, rotate, blendColor, chromaSubsampling };
    return transcodeImage(this.#server.client, { url: pathOf(path), ...sides, ...tone }, request);
  }

  /**
   * Four colours that suit a picture as its background: `GET /services/ultrablur/colors`.
   *
   * @throws {PlexNotFoundError} Where there is no such picture.
   */
  async ultraBlurColors(path: string | undefined, options?: RequestOptions): Promise<UltraBlurColors> {
    const { ultraBlurColors } = await getColors(this.#server.client, { url: pathOf(path) }, options);
    const [colors] = ultraBlurColors;
    if (colors === undefined) throw new PlexUsageError('The server found no colours in this picture.');
    return colors;
  }

  /** The address of a background out of four colours: `/services/ultrablur/image`. */
  ultraBlurUrl(
    colors: UltraBlurColors,
    { token, ...options }: UltraBlurOptions & Pick<MediaUrlOptions, 'token'> = {},
  ): string {
    const parameters = { ...cornersOf(colors), ...options };
    return this.#server.client.mediaUrl('/services/ultrablur/image', { token: token ?? false, parameters });
  }

  /** Asks for a background out of four colours, a PNG: `GET /services/ultrablur/image`. The body is unread. */
  async fetchUltraBlur(
    colors: UltraBlurColors,
    { width, height, noise, ...request }: UltraBlurOptions & RequestOptions = {},
  ): Promise<Response> {
    return getImage(this.#server.client, { ...cornersOf(colors), width, height, noise }, request);
  }
}

function pathOf(path: string | undefined): string {
  if (!path) throw new PlexUsageError('There is no picture: the item has none of this kind.');
  return path;
}

function checked<T extends PictureOptions>(options: T): T {
  const { width, height } = options;
  for (const side of [width, height])
    if (side !== undefined && !(side >= 1 && side <= 16_384))
      throw new PlexUsageError(`The sides of a picture are 1 to 16384 pixels, not ${side}.`);
  return options;
}

function cornersOf({ topLeft, topRight, bottomLeft, bottomRight }: UltraBlurColors): UltraBlurColors {
  return { topLeft, topRight, bottomLeft, bottomRight };
}
