import { deserialize, serialize } from 'node:v8';

/**
 * Large data as it is sent to a thread: in memory that all threads share, so that sending costs nothing, and with a
 * number, so that a thread that has it already need not read it again: what the rules keep beside it stays.
 */
export interface PackedData {
  /** Equal numbers of one packer mean the same data. */
  no: number;
  bytes: SharedArrayBuffer;
}

/** Packs data of one pool. What is packed again and again is told by identity, and packed once. */
export function dataPacker<T extends object>(): (data: T) => PackedData {
  let last: { data: T; packed: PackedData } | null = null;
  return (data) => {
    if (last?.data !== data) {
      last = { data, packed: { no: (last?.packed.no ?? 0) + 1, bytes: shared(data) } };
    }
    return last.packed;
  };
}

/** Takes data of one packer out again, in any order. */
export function dataUnpacker<T extends object>(): (packed: PackedData) => T {
  let last: { no: number; data: T } | null = null;
  return ({ no, bytes }) => {
    // What the packer has put in was a T.
    if (last?.no !== no) last = { no, data: deserialize(Buffer.from(new Uint8Array(bytes))) as T };
    return last.data;
  };
}

function shared(data: object): SharedArrayBuffer {
  const packed = serialize(data);
  const bytes = new SharedArrayBuffer(packed.length);
  new Uint8Array(bytes).set(packed);
  return bytes;
}
