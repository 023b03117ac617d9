/** Why a picture could not be made. */
export type PictureFailure = 'unreadable' | 'too large';

/** Bytes that are no picture or a broken one, or a picture that would be too large. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly failure: PictureFailure;

  constructor(failure: PictureFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
