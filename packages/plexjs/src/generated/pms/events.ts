// Generated from contract/pms/events.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link getNotifications}. */
export interface GetNotificationsParams {
  /**
   * The kinds of notification wanted, for instance `playing`, `timeline`, `activity`, `transcodeSession.update`. One with a
   * minus in front leaves a kind out; without the parameter everything comes but `log`, and an empty list asks for all.
   * Without an administrator's token only the account's own sessions are told of.
   *
   * Example: `['playing', 'timeline']`.
   */
  filters?: readonly string[] | undefined;
}

/**
 * Opens the stream of notifications as server-sent events.
 *
 * Each event has the kind as its name and an object with one element as its data. The stream begins with what happens
 * next: what is the case already is read from the server's lists.
 *
 * `GET /:/eventsource/notifications` of Plex Media Server.
 */
export const getNotifications: Operation<'pms', GetNotificationsParams, Response> = /* @__PURE__ */ operation({
  id: 'getNotifications',
  host: 'pms',
  method: 'GET',
  path: '/:/eventsource/notifications',
  reading: 'stream',
});

/** Parameters of {@link connectWebSocket}. */
export interface ConnectWebSocketParams {
  /**
   * The kinds of notification wanted, for instance `playing`, `timeline`, `activity`, `transcodeSession.update`. One with a
   * minus in front leaves a kind out; without the parameter everything comes but `log`, and an empty list asks for all.
   * Without an administrator's token only the account's own sessions are told of.
   *
   * Example: `['playing', 'timeline']`.
   */
  filters?: readonly string[] | undefined;
}

/**
 * Opens the WebSocket of notifications under the name that Plex's document gives it, without an `s`.
 *
 * A WebSocket is opened by an upgrade, which a plain request does not ask for: this tells the address and its parameters.
 * Known clients open `connectWebSocketPlural`, which servers of all versions have: use that one.
 *
 * `GET /:/websocket/notifications` of Plex Media Server.
 */
export const connectWebSocket: Operation<'pms', ConnectWebSocketParams, Response> = /* @__PURE__ */ operation({
  id: 'connectWebSocket',
  host: 'pms',
  method: 'GET',
  path: '/:/websocket/notifications',
  reading: 'stream',
});

/** Parameters of {@link connectWebSocketPlural}. */
export interface ConnectWebSocketPluralParams {
  /**
   * The kinds of notification wanted, for instance `playing`, `timeline`, `activity`, `transcodeSession.update`. One with a
   * minus in front leaves a kind out; without the parameter everything comes but `log`, and an empty list asks for all.
   * Without an administrator's token only the account's own sessions are told of.
   *
   * Example: `['playing', 'timeline']`.
   */
  filters?: readonly string[] | undefined;
}

/**
 * Opens the WebSocket of notifications under the name that clients use.
 *
 * Each text frame is a JSON object `NotificationContainer` with its kind, its size and a list of elements. A WebSocket is
 * opened by an upgrade, which a plain request does not ask for: this tells the address and its parameters.
 *
 * `GET /:/websockets/notifications` of Plex Media Server.
 */
export const connectWebSocketPlural: Operation<'pms', ConnectWebSocketPluralParams, Response> =
  /* @__PURE__ */ operation({
    id: 'connectWebSocketPlural',
    host: 'pms',
    method: 'GET',
    path: '/:/websockets/notifications',
    reading: 'stream',
  });
