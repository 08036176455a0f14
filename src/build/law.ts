import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { provisionSchema, type Ruleset } from '../rules/index.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

const lawFile = z.strictObject({ law: z.array(provisionSchema) });
export type Provision = z.infer<typeof provisionSchema>;

/** Law outside the notices, from content/law.yaml: one file for all. */
export function readLaw(file: string): { law: Provision[]; problems: Problem[] } {
  if (!existsSync(file)) return { law: [], problems: [] };
  const { value, problems } = readYaml(file, readFileSync(file, 'utf8'), lawFile);
  return { law: value?.law ?? [], problems };
}

/** Ids of provisions that the notes of rules or answers name, wherever they stand. */
export function lawNamed(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'law' && Array.isArray(child) && child.every((each) => typeof each === 'string')
      ? (child as string[])
      : lawNamed(child),
  );
}

/** The ruleset with the provisions that its notes name. */
export function withLaw(rules: Ruleset, law: readonly Provision[]): Ruleset {
  const named = new Set(lawNamed(rules));
  return named.size === 0 ? rules : { ...rules, law: law.filter(({ id }) => named.has(id)) };
}
