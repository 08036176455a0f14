import Widget from '../../../widgets/CheckEligibility/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
