import { FIELDS } from '../../widgets/PhoneChange/props.ts';
import type { NoticeForm } from '../notice/forms.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { ofEach } from './each.ts';
import type { Path } from './walk.ts';

interface Fault extends Pick<Problem, 'says' | 'fix'> {
  /** Within the form. */
  path: Path;
}

function faultsOf({ rows, sheet, fields, offices }: NoticeForm, { contacts }: Notice): Fault[] {
  const printed = rows.flat().map(({ field }) => field);
  const blanks = FIELDS.filter((name) => printed.filter((each) => each === name).length !== 1);
  return [
    ...(rows.length === 0
      ? [
          {
            path: ['sheet'],
            says: `条款 ${sheet.clause} 里没有表格`,
            fix: 'sheet.clause 要写印有申请单的附件',
          },
        ]
      : blanks.map((name) => ({
          path: ['fields', name],
          says: `条款 ${sheet.clause} 的表格里，“${fields[name]}”旁边没有一个空格可填`,
          fix: `fields.${name} 要与表格里的字相同，后面是一个空的单元格`,
        }))),
    ...(contacts.some(({ citation }) => citation.clause === offices)
      ? []
      : [
          {
            path: ['offices'],
            says: `没有联系方式引用条款 ${offices}`,
            fix: 'offices 要写列出受理单位的条款',
          },
        ]),
  ];
}

/** A declared form stands in its annex with a blank for each of its fields, and some office takes it. */
export const checkForms = ofEach((notice) =>
  notice.forms.flatMap((form, index) =>
    faultsOf(form, notice).map(({ path, ...words }) => ({
      file: notice.files.notice,
      line: notice.lineOfMetadata(['forms', index, ...path]),
      where: `forms (${form.kind})`,
      ...words,
    })),
  ),
);
