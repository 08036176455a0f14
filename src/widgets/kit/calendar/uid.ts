const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over UTF-8, 64 bits: a calendar keeps entries of many senders, 32 bits are too few. */
function hash(text: string): string {
  let value = OFFSET;
  for (const octet of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * PRIME);
  }
  return value.toString(36);
}

/**
 * The name of an entry for calendar programs: same deadline, same name, so that a file downloaded again renews the
 * entry instead of doubling it. Which words call and explain the deadline makes no difference.
 */
export function uidOf({ uidStem, day, task }: { uidStem: string; day: string; task: string }): string {
  return `${hash([uidStem, day, task].join('\n'))}@chizheng-zhinan`;
}
