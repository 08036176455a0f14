import type { NoticePage } from './page-data.ts';

/** One thing that a reader can do here. */
export interface TaskPage {
  href: string;
  /** As its page is titled. */
  title: string;
  /** In the header. */
  short: string;
  /** What it answers, and for whom. */
  says: string;
  /** Does it belong to this notice? */
  suits: (notice: NoticePage) => boolean;
}

const check: TaskPage = {
  href: '/check/',
  title: '能不能换证',
  short: '换证',
  says: '看旧的岗位证书能不能换成电子证书；已经过了时间的，看还能做什么。',
  suits: ({ rules }) => rules.conversion !== undefined,
};

const hours: TaskPage = {
  href: '/hours/',
  title: '学时怎么补',
  short: '学时',
  says: '看每年、换证、延续注册各要多少学时，还差多少，什么时候以前学完。',
  suits: ({ rules }) =>
    rules.annualHours !== undefined ||
    rules.periodHours !== undefined ||
    rules.conversion?.hours !== undefined,
};

const registration: TaskPage = {
  href: '/registration/',
  title: '注册什么时候到期',
  short: '注册',
  says: '二级建造师：哪天以前申请延续，延续后到哪天，还没注册的来不来得及。',
  suits: ({ rules }) => rules.registration !== undefined,
};

const offices: TaskPage = {
  href: '/offices/',
  title: '找谁办',
  short: '找谁办',
  says: '按地名、拼音或电话查通知里的受理单位，点一下就能拨打。',
  suits: ({ contacts }) => contacts.length > 0,
};

const phoneChange: TaskPage = {
  href: '/phone-change/',
  title: '手机号变更申请单',
  short: '手机号',
  says: '注册时的手机号换了：填好申请单，打印出来，带到当地受理单位。',
  suits: ({ forms }) => forms.length > 0,
};

/** For companies: every task at once, so it stands beside the tasks of one person and not among them. */
export const ROSTER = {
  href: '/roster/',
  title: '公司名单一次查',
  short: '名单',
  says: '公司人事：交一份名单，每本证书能不能换、学时差多少、哪天到期，一次看完，还能导出。',
} as const;

/** The tasks that a person finishes here, in the order of the home page. */
export const TASKS = { check, hours, registration, offices, phoneChange } as const;

export type TaskId = keyof typeof TASKS;
export const TASK_IDS = Object.keys(TASKS) as [TaskId, ...TaskId[]];
