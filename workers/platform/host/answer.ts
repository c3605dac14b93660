import { z } from 'zod';
import { HostError } from './errors.ts';

/** The answer as `shape` says it is, or a HostError that says where it is not. */
export function checked<T>(shape: z.ZodType<T>, answer: unknown, operation: string): T {
  const result = shape.safeParse(answer);
  if (result.success) return result.data;
  throw new HostError(
    'broken-host',
    `${operation}: the host's answer has another shape than expected: ${z.prettifyError(result.error)}`,
  );
}

const record = z.looseObject({
  id: z.uuid(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
});

export const recordsAnswer = z.object({ records: z.array(record) });
export const idsAnswer = z.object({ records: z.array(z.object({ id: z.uuid() })) });
export const pageAnswer = z.object({
  page: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: record })),
  }),
});
