import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { vectorFile } from './vector-file.ts';

const CASES = 'tests/rules/cases';

type File = z.infer<typeof vectorFile>;
type OfficeFile = Extract<File, { ask: 'findContacts' }>;
type CertificateFile = Exclude<File, OfficeFile>;

/** What every vector has. */
interface Common {
  id: string;
  says: string;
  notice: string;
  notes: string[];
  without: string[];
}

/** One certificate's situation with its expected answer. */
export interface CertificateVector extends Common {
  function: CertificateFile['ask'];
  facts: Record<string, unknown>;
  asOf: string;
  /** nearestFlips: every flip, in order. */
  expect: Record<string, unknown> | Record<string, unknown>[];
  clause: string;
}

/** What a person types to find an office, and which are found. `notice`: whose contacts are searched, or 'all'. */
export interface OfficeVector extends Common {
  function: 'findContacts';
  query: string;
  expect: OfficeFile['cases'][number]['expect'];
  clause?: string | undefined;
}

/** As published in /api/v1/vectors.json. */
export type Vector = CertificateVector | OfficeVector;

function officeVectors(file: OfficeFile, idOf: (index: number) => string): OfficeVector[] {
  const { notice, ask, cases } = file;
  return cases.map((each, index) => ({ id: idOf(index), function: ask, notice, ...each }));
}

function certificateVectors(file: CertificateFile, idOf: (index: number) => string): CertificateVector[] {
  const { notice, ask, given, cases } = file;
  return cases.map((each, index) => ({
    id: idOf(index),
    says: each.says,
    function: ask,
    notice,
    facts: Object.fromEntries(
      Object.entries({ ...given, ...each.facts }).filter(([, value]) => value !== null),
    ),
    asOf: each.on,
    expect: each.expect,
    notes: 'notes' in each ? each.notes : [],
    without: 'without' in each ? each.without : [],
    clause: each.clause,
  }));
}

/** Every case of tests/rules/cases, in order. @throws ZodError or YAML error where a file is not of the form */
export function readVectors(root = '.'): Vector[] {
  const folder = join(root, CASES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name): Vector[] => {
      const file = vectorFile.parse(parse(readFileSync(join(folder, name), 'utf8')));
      const idOf = (index: number) => `${name.replace('.yaml', '')}-${index + 1}`;
      return file.ask === 'findContacts' ? officeVectors(file, idOf) : certificateVectors(file, idOf);
    });
}
