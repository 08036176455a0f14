import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { vectorFile } from './file.ts';

const CASES = 'tests/rules/cases';

type File = z.infer<typeof vectorFile>;
type OfficeFile = Extract<File, { ask: 'findContacts' }>;
type CertificateFile = Exclude<File, OfficeFile>;

interface Common {
  id: string;
  says: string;
  notice: string;
  notes: string[];
  without: string[];
}

interface Situation extends Common {
  facts: Record<string, unknown>;
  asOf: string;
  clause: string;
}

/** One situation with its expected answer. */
export interface Vector extends Situation {
  function: Exclude<CertificateFile['ask'], 'nearestFlips'>;
  expect: Record<string, unknown>;
  /** Fields that the answer must not have. */
  absent: string[];
}

/** One situation with every flip, in order. */
interface FlipVector extends Situation {
  function: 'nearestFlips';
  expect: Record<string, unknown>[];
}

/** What a person types to find an office, and which are found. `notice`: whose contacts are searched, or 'all'. */
export interface OfficeVector extends Common {
  function: 'findContacts';
  query: string;
  expect: OfficeFile['cases'][number]['expect'];
  clause?: string | undefined;
}

/** As published in /api/v1/vectors.json. */
export type AnyVector = Vector | FlipVector | OfficeVector;

function officeVectors({ notice, ask, cases }: OfficeFile): Omit<OfficeVector, 'id'>[] {
  return cases.map((each) => ({ function: ask, notice, ...each }));
}

function certificateVectors({ notice, ask, given, cases }: CertificateFile) {
  return cases.map(({ says, facts, on, expect, clause, ...more }) => ({
    says,
    function: ask,
    notice,
    facts: Object.fromEntries(Object.entries({ ...given, ...facts }).filter(([, value]) => value !== null)),
    asOf: on,
    expect,
    notes: 'notes' in more ? more.notes : [],
    without: 'without' in more ? more.without : [],
    ...('absent' in more && { absent: more.absent }),
    clause,
  }));
}

/** Every case of tests/rules/cases, in order. @throws ZodError or YAML error where a file is not of the form */
export function readAllVectors(root = '.'): AnyVector[] {
  const folder = join(root, CASES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = vectorFile.parse(parse(readFileSync(join(folder, name), 'utf8')));
      const vectors = file.ask === 'findContacts' ? officeVectors(file) : certificateVectors(file);
      return vectors.map((each, index) => ({ id: `${name.replace('.yaml', '')}-${index + 1}`, ...each }));
    }) as AnyVector[];
}

/** The cases that ask for an answer about one certificate, in order. */
export function readVectors(root = '.'): Vector[] {
  return readAllVectors(root).filter(
    (vector): vector is Vector => !['findContacts', 'nearestFlips'].includes(vector.function),
  );
}
