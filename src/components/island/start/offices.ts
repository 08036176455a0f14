import Widget from '../../../widgets/FindOffice/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
