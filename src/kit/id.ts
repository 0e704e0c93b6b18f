import { v7 } from 'uuid';

/** A new id, made where the record is made: sending it twice is the same as sending it once. */
export const newId = (): string => v7();
