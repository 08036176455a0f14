import type { AnyVector } from '../src/views/vectors.ts';

/** What vectors are asked about: rulesets and contacts by the id of their notice, `all` contacts among them. */
export interface Published {
  rules: Readonly<Record<string, unknown>>;
  contacts: Readonly<Record<string, readonly unknown[]>>;
}

interface Reply {
  /** As the rules gave it. */
  answer: unknown;
  /** What a vector's `expect` is held against. */
  shown: unknown;
  /** Ids of the notes that it carries. */
  notes: string[];
  /** Clauses that it cites; of offices those of the first. */
  clauses: string[];
}

interface Found {
  contact: { id: string; citation: object };
  note?: { id: string };
}

function clausesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('clause' in node && 'quote' in node) return [String(node.clause)];
  return Object.values(node).flatMap(clausesOf);
}

/**
 * Puts a vector's question to the rules.
 * @param rules the module under test, or its bundle
 */
export function replyTo(rules: object, { rules: rulesets, contacts }: Published, vector: AnyVector): Reply {
  const ask = (rules as Record<string, (...given: unknown[]) => unknown>)[vector.function];
  if (!ask) throw new Error(`the rules do not export ${vector.function}`);
  if (vector.function === 'findContacts') {
    const found = ask(contacts[vector.notice], vector.query) as Found[];
    const ids = found.map(({ contact }) => contact.id);
    const notes = found.flatMap(({ note }) => note?.id ?? []);
    return {
      answer: found,
      shown: { ids, first: ids[0] },
      notes,
      clauses: clausesOf(found[0]?.contact.citation),
    };
  }
  const { facts, asOf, notice } = vector;
  const given = vector.function === 'applicationChannel' ? [asOf] : [facts, asOf];
  const answer = ask(rulesets[notice], ...given) as { notes?: { id: string }[] };
  return {
    answer,
    shown: answer,
    notes: (answer.notes ?? []).map(({ id }) => id),
    clauses: clausesOf(answer),
  };
}
