import type { NoticePage } from '../../views/page-data.ts';

/** What the place of every task is given. */
export interface TaskProps {
  /** The notices that the task is about; one alone on that notice's page. */
  notices: NoticePage[];
  /** The notice on whose page it stands; absent on the task's own page. */
  own?: NoticePage;
}
