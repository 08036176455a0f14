import Widget from '../../../widgets/RegistrationDates/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
