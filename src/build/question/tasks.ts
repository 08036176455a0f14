/** The tasks in which questions arise, in the order of the page: what each is called, where it is, and the way there in words. */
export const TASKS = {
  check: { title: '能不能换证', href: '/check/', go: '去算一算：能不能换证' },
  hours: { title: '学时怎么补', href: '/hours/', go: '去算一算：学时怎么补' },
  registration: { title: '注册什么时候到期', href: '/registration/', go: '去算一算：注册什么时候到期' },
  'phone-change': { title: '手机号变更', href: '/phone-change/', go: '去看看：手机号变更申请单' },
  offices: { title: '找谁办', href: '/offices/', go: '去看看：找谁办' },
} as const;

export type TaskId = keyof typeof TASKS;
export const TASK_IDS = Object.keys(TASKS) as [TaskId, ...TaskId[]];
