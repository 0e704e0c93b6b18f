import type { z } from 'zod';
import { keyOf } from '#kit/call.ts';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { answerEffect, readEffect } from '../effect/schema.ts';

export const EFFECT_ANSWER = 'effect.answer';
export type EffectItem = z.input<typeof answerEffect.body>;

/** What people answer at their doors. */
export const effectOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<EffectItem, typeof answerEffect>({
    name: EFFECT_ANSWER,
    contract: answerEffect,
    most: 1,
    body: ([act]) => act!.item,
    arrived: async (client, [act], inquiry) => {
      const { commune, subject } = act!;
      const queryKey = keyOf(readEffect, commune, { params: { id: subject } });
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, inquiry);
      await client.invalidateQueries({ queryKey: [commune], refetchType: 'none' });
    },
  }),
]);
