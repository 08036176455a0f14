import { addDays, addYears, type PlainDate } from '../plain-date.ts';
import type { Registration } from './types.ts';

/**
 * The birthday that caps a registration, under both readings: born 1961-05-10, at 65: 2026-05-10 both;
 * born 1960-02-29: 2025-02-28 (the month's last day), or 2025-03-01.
 */
export function capDay(
  { renewedTerm }: Registration,
  birthDate: PlainDate,
): { safe: PlainDate; latest: PlainDate } {
  const safe = addYears(birthDate, renewedTerm.cap.age);
  const moved = birthDate.endsWith('-02-29') && safe.endsWith('-02-28');
  return { safe, latest: moved ? addDays(safe, 1) : safe };
}

/** Where a day lies to that birthday: the birthday itself is within. */
export function ageAgainstCap(
  registration: Registration,
  birthDate: PlainDate,
  day: PlainDate,
): 'within' | 'unclear' | 'over' {
  const { safe, latest } = capDay(registration, birthDate);
  if (day <= safe) return 'within';
  return day <= latest ? 'unclear' : 'over';
}
