import Widget from '../../../widgets/SearchSite/index.tsx';
import { lively } from '../lively.ts';

export const start = lively(Widget);
