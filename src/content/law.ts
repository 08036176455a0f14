import { z } from 'zod';
import { provisionSchema, type Ruleset } from '../rules/index.ts';
import { objectsIn } from './checks/walk.ts';
import type { Path, Problem } from './problem.ts';
import { readYamlFile, type YamlFile } from './yaml.ts';

const lawFile = z.strictObject({ law: z.array(provisionSchema) });
export type Provision = z.infer<typeof provisionSchema>;

export interface ReadLaw {
  file: string;
  law: Provision[];
  problems: Problem[];
  lineOf: YamlFile<unknown>['lineOf'];
}

/** Reads content/law.yaml: all law from outside the notices. */
export function readLaw(file: string): ReadLaw {
  const { value, problems, lineOf } = readYamlFile(file, lawFile);
  return { file, law: value?.law ?? [], problems, lineOf };
}

/** Provisions that notes of rules or answers refer to, at any depth, with their paths. */
export function lawNamed(node: unknown): { id: string; path: Path }[] {
  return objectsIn(node).flatMap(({ node: { law }, path }) =>
    Array.isArray(law)
      ? law.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...path, 'law', index] }] : []))
      : [],
  );
}

/** The ruleset with the provisions that its notes refer to. */
export function withLaw(rules: Ruleset, law: readonly Provision[]): Ruleset {
  const named = new Set(lawNamed(rules).map(({ id }) => id));
  return named.size === 0 ? rules : { ...rules, law: law.filter(({ id }) => named.has(id)) };
}
