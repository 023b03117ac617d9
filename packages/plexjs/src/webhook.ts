export { readWebhook, type Webhook } from './events/webhook.ts';
export type { WebhookEvent, WebhookPayload, WebhookServer } from './generated/models/webhooks.ts';
export { WireError } from './wire/wire-error.ts';
