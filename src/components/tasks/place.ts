import type { NoticePage } from '../../build/page-data.ts';

/** What the place of every task is given. */
export interface Place {
  /** The notices that the task is about; one alone on that notice's page. */
  notices: NoticePage[];
  /** The notice on whose page it stands; absent on the task's own page. */
  own?: NoticePage;
}
