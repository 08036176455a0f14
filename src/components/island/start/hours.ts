import Widget from '../../../widgets/PlanHours/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
