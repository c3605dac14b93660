/** The host's `/metadata` as setup and doctor need it: webhooks, the application, the objects, the workspace. Not rate limited. */
import { z } from 'zod';
import { differences } from '../../../schema/compare.ts';
import { applicationUniversalIdentifier, hostModel } from '../../../schema/generated/model.ts';
import { liveModel, liveObjectsQuery, parseLiveObjects } from '../../../schema/live.ts';
import { checked } from './answer.ts';
import { HostError } from './errors.ts';
import type { Meter } from './meter.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

const webhook = z.object({
  id: z.uuid(),
  targetUrl: z.string(),
  operations: z.array(z.string()),
  description: z.string().nullable(),
  secret: z.string().nullable(),
});
export type Webhook = z.infer<typeof webhook>;

export interface WebhookSpec {
  /** Fixed by us, so that setup can be repeated. */
  readonly id: string;
  readonly targetUrl: string;
  /** `tradeLicence.*`, `company.updated`, … */
  readonly operations: readonly string[];
  readonly secret: string;
  readonly description: string;
}

const application = z.object({
  id: z.uuid(),
  name: z.string(),
  universalIdentifier: z.string(),
  version: z.string().nullable(),
  defaultRoleId: z.string().nullable(),
});
export type InstalledApplication = z.infer<typeof application>;

/** What of the plugin the host has: `differences` is empty when all of it is there as the workers expect. */
export interface InstalledSchema {
  readonly application: InstalledApplication | null;
  readonly differences: readonly string[];
}

export interface MetadataOptions {
  readonly wire: Wire;
  readonly meter: Meter;
  readonly time: Time;
  /** An admin's key for webhooks and the application; objects and the workspace can be read with any token. */
  readonly token: () => Promise<string>;
}

const webhookFields = 'id targetUrl operations description secret';

export class Metadata {
  readonly #options: MetadataOptions;

  constructor(options: MetadataOptions) {
    this.#options = options;
  }

  async webhooks(): Promise<Webhook[]> {
    const shape = z.object({ webhooks: z.array(webhook) });
    return (await this.#ask('webhooks', `query { webhooks { ${webhookFields} } }`, {}, shape)).webhooks;
  }

  /** Creates the webhook or makes the one with this id so; returns it and what was done. */
  async ensureWebhook(spec: WebhookSpec): Promise<{ webhook: Webhook; done: 'created' | 'updated' | 'unchanged' }> {
    const existing = (await this.webhooks()).find(({ id }) => id === spec.id);
    const { id, ...update } = spec;
    if (!existing) {
      const document = `mutation ($input: CreateWebhookInput!) { webhook: createWebhook(input: $input) { ${webhookFields} } }`;
      return {
        ...(await this.#ask('createWebhook', document, { input: spec }, z.object({ webhook }))),
        done: 'created',
      };
    }
    const same =
      existing.targetUrl === spec.targetUrl &&
      existing.secret === spec.secret &&
      existing.description === spec.description &&
      existing.operations.toSorted().join() === spec.operations.toSorted().join();
    if (same) return { webhook: existing, done: 'unchanged' };
    const document = `mutation ($input: UpdateWebhookInput!) { webhook: updateWebhook(input: $input) { ${webhookFields} } }`;
    return {
      ...(await this.#ask('updateWebhook', document, { input: { id, update } }, z.object({ webhook }))),
      done: 'updated',
    };
  }

  async deleteWebhook(id: string): Promise<void> {
    const document = `mutation ($id: UUID!) { webhook: deleteWebhook(id: $id) { id } }`;
    await this.#ask('deleteWebhook', document, { id }, z.object({ webhook: z.object({ id: z.uuid() }) }));
  }

  /** The plugin as an application of this workspace; null when it is not installed. */
  async application(
    universalIdentifier: string = applicationUniversalIdentifier,
  ): Promise<InstalledApplication | null> {
    const document = `query ($id: UUID) { found: findOneApplication(universalIdentifier: $id) { id name universalIdentifier version defaultRoleId } }`;
    try {
      return (
        await this.#ask('findOneApplication', document, { id: universalIdentifier }, z.object({ found: application }))
      ).found;
    } catch (error) {
      if (error instanceof HostError && error.code === 'missing') return null;
      throw error;
    }
  }

  /** Compares the host's objects with the plugin's, field by field. */
  async installedSchema(): Promise<InstalledSchema> {
    const data = await this.#ask('objects', liveObjectsQuery, {}, z.unknown());
    const names = hostModel.objects.map(({ name }) => name);
    return {
      application: await this.application(),
      differences: differences(hostModel, liveModel(parseLiveObjects(data), names)),
    };
  }

  /** The workspace that the token belongs to, and a number that rises with every change of its objects. */
  async workspace(): Promise<{ id: string; name: string; metadataVersion: number }> {
    const shape = z.object({
      currentWorkspace: z.object({ id: z.uuid(), displayName: z.string().nullable(), metadataVersion: z.number() }),
    });
    const document = 'query { currentWorkspace { id displayName metadataVersion } }';
    const { id, displayName, metadataVersion } = (await this.#ask('currentWorkspace', document, {}, shape))
      .currentWorkspace;
    return { id, name: displayName ?? '', metadataVersion };
  }

  /** One metadata call; `operation` names it in errors and metrics. */
  async #ask<T>(
    operation: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    shape: z.ZodType<T>,
  ): Promise<T> {
    const { wire, meter, time, token } = this.#options;
    const name = `metadata.${operation}`;
    const started = time.now();
    let refusal: HostError['code'] | null = null;
    try {
      const data = await wire.post({
        endpoint: 'metadata',
        operation: name,
        document,
        variables,
        token: await token(),
      });
      return checked(shape, data, name);
    } catch (error) {
      refusal = error instanceof HostError ? error.code : 'broken-host';
      throw error;
    } finally {
      meter.record({ operation: name, ms: time.now() - started, records: 0, refusal });
    }
  }
}
