import Widget from '../../../widgets/PhoneChange/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
