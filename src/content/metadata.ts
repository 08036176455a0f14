import { z } from 'zod';
import { formDeclaration } from './forms.ts';
import { hostBehindUser } from './text.ts';

const text = z.string().min(1);
const date = z.iso.date({ error: '应是真实存在的日期，写作带引号的 YYYY-MM-DD' });
const basis = z.strictObject({ title: text, number: text.nullable() });
const DATED = ['number', 'signed', 'published'] as const;

/** Schema of the frontmatter of notice.mdx. */
export const noticeMetadata = z
  .strictObject({
    title: text.describe('Full official title as printed, without inner spaces'),
    shortTitle: z.string().min(1).max(24).describe('Ours, for lists and headings'),
    issuer: text.describe('The body that issued it'),
    number: text.nullable().describe('Document number as printed, or null with a reason in `why`'),
    signed: date.nullable().describe('Day of signature as printed, or null with a reason in `why`'),
    published: date.nullable().describe('Day of publication as printed, or null with a reason in `why`'),
    why: z
      .partialRecord(z.enum(DATED), text)
      .default({})
      .describe('For each of number, signed, published that is null: why, in a sentence'),
    region: text.describe('Where it applies: 贵州, 吉林, 海南, 全国'),
    places: z
      .array(text)
      .default([])
      .describe(
        'Names of places in its text that people may type in pinyin, beside its region and its contacts’',
      ),
    addressees: z.array(text).min(1).describe('To whom it is addressed, as printed'),
    kind: text.describe('What kind of document, in a word'),
    summary: text.describe('What it is for, ours, one sentence'),
    basis: z.array(basis).describe('The documents that it names as its basis'),
    amends: z.array(text).describe('Ids of the notices that it changes'),
    source: z
      .strictObject({
        receivedAs: text.describe('How the text reached us'),
        url: z
          .url({ protocol: /^https?$/ })
          .refine((url) => hostBehindUser(url) === undefined, {
            error: '网址里的“@”前面是用户名，真正打开的是后面的网站',
          })
          .nullable()
          .describe('Where it was published, if known'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: 'SHA-256 是64位小写的十六进制数' })
          .describe('Of source.txt as it was received: a text that was changed since is refused'),
      })
      .describe('Where the text comes from'),
    forms: z.array(formDeclaration).default([]).describe('Forms that it prints, to fill in on the site'),
    lastChecked: date.describe('The day on which text and rules were last compared with the source'),
    defects: z
      .array(z.strictObject({ clause: text, says: text }))
      .describe('Defects of the source that readers should know, each at the clause where it matters'),
  })
  .superRefine((data, context) => {
    for (const field of DATED) {
      if ((data[field] === null) !== (data.why[field] !== undefined)) {
        context.addIssue({
          code: 'custom',
          path: ['why', field],
          message:
            data[field] === null
              ? `${field} 是 null，要在 why.${field} 写明原因`
              : `${field} 有值，why.${field} 应删去`,
        });
      }
    }
  });

/** The frontmatter, and the ids of the notices that amend this one. */
export interface NoticeMetadata extends z.infer<typeof noticeMetadata> {
  amendedBy: string[];
}
