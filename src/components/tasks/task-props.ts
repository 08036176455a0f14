import type { NoticePage } from '../../views/page-data.ts';

/** Props of every task component. */
export interface TaskProps {
  /** The notices that the task is about; only one on that notice's page. */
  notices: NoticePage[];
  /** The notice of the page; absent on the task's own page. */
  own?: NoticePage;
}
