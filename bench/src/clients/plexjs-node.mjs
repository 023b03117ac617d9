import { createUndiciFetch } from 'plexjs/node';
import { open as openPlexjs } from './plexjs.mjs';

/** @param {string} url */
export const open = (url) => openPlexjs(url, { fetch: createUndiciFetch() });
