// Loaded before a build: the clock stands more than a year on, at the other side of the date line.
const AHEAD = 400 * 86_400_000 + 12_345_678;
const Real = Date;

process.env.TZ = 'Pacific/Kiritimati';

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + AHEAD);
    else super(...given);
  }

  static now() {
    return Real.now() + AHEAD;
  }
};
