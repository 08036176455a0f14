import { addYears, type PlainDate } from '../../rules/index.ts';
import { INSTALL_SCRIPTS, LICENCES, NO_CHECKSUM, OLD, OTHER_LICENCES, reasonFor } from './reasons.ts';

type Versions = Readonly<Record<string, string>>;

/** What is read of package.json. */
export interface Manifest {
  dependencies?: Versions;
  devDependencies?: Versions;
  optionalDependencies?: Versions;
}

/** What is read of package-lock.json: '' is the project itself. */
export interface Lock {
  lockfileVersion: number;
  packages: Readonly<Record<string, Manifest & Locked>>;
}
interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

/** When each package that package.json names had its last release, and when that was asked. */
export interface Released {
  asked: PlainDate;
  released: Readonly<Record<string, PlainDate>>;
}

const YEARS = 2;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The packages that package.json names, sorted. */
export function directPackages(manifest: Manifest): string[] {
  return GROUPS.flatMap((group) => Object.keys(manifest[group] ?? {})).sort();
}

/** `(MIT OR X)` is allowed with one, `A AND B` with both. */
function isAllowed(licence: string): boolean {
  const inner = licence.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' AND ')) return inner.split(' AND ').every(isAllowed);
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAllowed);
  return LICENCES.has(inner);
}

function lockedProblems(name: string, locked: Locked): string[] {
  const { license = 'no licence', integrity, resolved, hasInstallScript, link } = locked;
  const from = link || (resolved && !integrity);
  return [
    ...(isAllowed(license) || reasonFor(OTHER_LICENCES, name)
      ? []
      : [`${name} is under ${license}: take another, or name it with a reason in OTHER_LICENCES.`]),
    ...(integrity?.startsWith('sha512-') || reasonFor(NO_CHECKSUM, name)
      ? []
      : [`${name} has no sha512 in package-lock.json: lock it again, or name it in NO_CHECKSUM.`]),
    ...(hasInstallScript && !reasonFor(INSTALL_SCRIPTS, name)
      ? [
          `${name} wants to run a script when it is installed: see that it works without, then name it in INSTALL_SCRIPTS.`,
        ]
      : []),
    ...(from ? [`${name} does not come from the registry.`] : []),
  ];
}

function versionProblems(manifest: Manifest, { packages }: Lock): string[] {
  return GROUPS.flatMap((group) =>
    Object.entries(manifest[group] ?? {}).flatMap(([name, version]) => {
      if (!/^\d+\.\d+\.\d+$/.test(version)) return [`${name} is asked for as ${version}: name one version.`];
      const locked = packages[`node_modules/${name}`]?.version;
      const agreed = packages['']?.[group]?.[name] === version && locked === version;
      return agreed
        ? []
        : [`${name} is ${version} in package.json, ${locked ?? 'missing'} in package-lock.json.`];
    }),
  );
}

/** Packages for other machines that a package names: npm ci refuses a lockfile without them. */
function optionalProblems({ packages }: Lock): string[] {
  const isLocked = (path: string, name: string): boolean =>
    `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name} is not in package-lock.json, where ${nameOf(path)} names it: list it by hand.`),
  );
}

function ageProblems(manifest: Manifest, { asked, released }: Released): string[] {
  const direct = directPackages(manifest);
  const refresh = 'run npm run audit:age.';
  return [
    ...direct
      .filter((name) => !released[name])
      .map((name) => `${name} has no day of its last release: ${refresh}`),
    ...Object.keys(released)
      .filter((name) => !direct.includes(name))
      .map((name) => `${name} is no longer in package.json: ${refresh}`),
    ...direct
      .filter((name) => (released[name] ?? asked) < addYears(asked, -YEARS) && !reasonFor(OLD, name))
      .map(
        (name) =>
          `${name} had its last release on ${released[name]}: take another, or name it with a reason in OLD.`,
      ),
  ];
}

/** What is wrong with the packages that the project takes, each in one sentence that says how to mend it. */
export function packageProblems(manifest: Manifest, lock: Lock, released: Released): string[] {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    ...(lock.lockfileVersion === 3
      ? []
      : ['package-lock.json is not of version 3: lock with the npm of Node 24.']),
    ...versionProblems(manifest, lock),
    ...optionalProblems(lock),
    ...locked.flatMap(([path, each]) => lockedProblems(nameOf(path), each)),
    ...ageProblems(manifest, released),
  ];
}
