export type { NodeRequest, NodeResponse } from './events/node-request.ts';
export { nodeWebhookHandler, webhookHandler, type WebhookHandlerOptions } from './events/webhook-handler.ts';
export { readWebhook, readWebhookPayload, type Webhook } from './events/webhook.ts';
export type { WebhookEvent, WebhookPayload, WebhookServer } from './generated/models/webhooks.ts';
export { WireError } from './wire/wire-error.ts';
