import type { Ask } from '../http/ask.ts';
import { writeXml } from '../http/xml-writer.ts';

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  501: 'Not Implemented',
} as const;

/** Answers as Plex's providers do where something is wrong. */
export function providerRefusal(ask: Ask, status: keyof typeof titles, message: string): Response {
  const error = { error: titles[status], message, statusCode: status };
  // Who has no token is told so without the status (seen in 2025).
  const value = status === 401 ? { error: error.error, message } : error;
  return ask.wantsJson
    ? Response.json(value, { status })
    : new Response(writeXml('Error', value), { status, headers: { 'Content-Type': 'application/xml' } });
}

/** Answers who asks for an item that the catalogue lacks. */
export function noItem(ask: Ask): Response {
  return providerRefusal(ask, 404, `Item '${ask.path['ratingKey'] ?? ''}' not found!`);
}

/** Answers an action. */
export function acted(): Response {
  return new Response(null, { status: 200 });
}
