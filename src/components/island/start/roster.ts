import Widget from '../../../widgets/Roster/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
