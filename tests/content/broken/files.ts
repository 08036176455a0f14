import { type Mutation, NOTICE } from './mutation.ts';

const GBK_YU = [0xd3, 0xe0];

/** Whole files: missing, empty, in another encoding, under another name. */
export const FILES: readonly Mutation[] = [
  { breaks: 'an empty file', file: 'rules.yaml', to: '', says: '文件是空的' },
  { breaks: 'an empty file', file: 'notice.mdx', to: '\n\n', says: '文件是空的' },
  {
    breaks: 'a file with comments alone',
    file: 'contacts.yaml',
    to: '# 还没有写\n',
    says: '应是一组“键: 值”，现在是空的',
  },
  {
    breaks: 'a list where keys belong',
    file: 'contacts.yaml',
    to: '- id: x\n',
    says: '应是一组“键: 值”，现在是列表',
  },
  {
    breaks: 'GBK instead of UTF-8',
    file: 'source.txt',
    to: Uint8Array.from([0x0a, 0x0a, ...GBK_YU, 0x0a]),
    says: '文件不是 UTF-8 编码',
    at: '\uFFFD',
  },
  {
    breaks: 'characters lost in an earlier conversion',
    file: 'source.txt',
    from: '再开展',
    to: '再\uFFFD展',
    says: '这一行里有乱码',
  },
  {
    breaks: 'a text that lacks words',
    file: 'source.txt',
    from: '再开展。',
    to: '',
    says: '正文与 source.txt 不同',
    elsewhere: `${NOTICE}/notice.mdx`,
    at: '<Clause id="2"',
  },
  {
    breaks: 'no frontmatter',
    file: 'notice.mdx',
    from: '---\n',
    to: '',
    says: '文件开头没有两行“---”',
    at: 'title:',
  },
  {
    breaks: 'a telephone in the source and all that rests on it',
    file: 'source.txt',
    from: '0851-85360006',
    to: '0851-85360007',
    everywhere: true,
    says: 'source.txt 不是收到时的文本',
    elsewhere: `${NOTICE}/notice.mdx`,
    at: 'sha256:',
  },
  {
    breaks: 'the hours in the source and all that rests on it',
    file: 'source.txt',
    from: '64',
    to: '46',
    everywhere: true,
    says: 'source.txt 不是收到时的文本',
    elsewhere: `${NOTICE}/notice.mdx`,
    at: 'sha256:',
  },
  {
    breaks: 'a file of another kind in the place of a notice',
    file: 'notice.mdx',
    to: 'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n',
    says: '里面没有一个条款',
  },
  {
    breaks: 'a file beside the folders of the notices',
    file: 'content/notices/readme.txt',
    to: '说明\n',
    says: '不在任何一份通知的文件夹里',
  },
  {
    breaks: 'an unknown file in the folder of a notice',
    file: `${NOTICE}/scan.pdf`,
    to: '%PDF\n',
    says: '没有这种文件',
  },
];
