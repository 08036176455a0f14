import { pinyin } from 'pinyin-pro';
import { z } from 'zod';
import { type Contact, PRINTED, PRINTED_LINES, type PrintedField } from '../rules/index.ts';

const text = z.string().min(1);
const cited = z.strictObject({ clause: text, quote: text });

/** Printed fields with a format; the others are text. */
const FORMS: Partial<Record<PrintedField, z.ZodType<string>>> = {
  phone: z
    .string()
    .regex(/^(?:0\d{2,3}-\d{7,8}|400\d{7})(?:转\d+)?$/, {
      error: '电话应写作 区号-号码 或 400 号码，分机用“转”，例如 0851-85823865、4009999355转1',
    })
    .describe('As printed'),
  email: z.email().describe('As printed'),
  ...Object.fromEntries(
    Object.entries(PRINTED_LINES).map(([field, label]) => [field, text.describe(`${label}, as printed`)]),
  ),
};

/** Fields printed beside the name; the citation must contain each value. */
const printed = Object.fromEntries(
  PRINTED.map((field) => [field, (FORMS[field] ?? text).optional()]),
) as Record<PrintedField, z.ZodOptional<z.ZodType<string>>>;

/** contacts.yaml: offices, people and telephones printed in the notice. */
export const contactsFile = z.strictObject({
  contacts: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+$/, { error: '只用小写字母、数字和连字符' })
        .describe('Unique over all notices'),
      region: text.describe('As people say it: 贵阳'),
      office: text.describe('The office as printed'),
      ...printed,
      serves: text.describe('What for, ours'),
      unlisted: z
        .array(text)
        .optional()
        .describe('Regions that the notice addresses but lists no office for'),
      cities: z
        .array(text)
        .optional()
        .describe('Places that the notice addresses together (各市（州）) and lists no office for'),
      unlistedCitation: cited.optional().describe('Where the notice addresses them'),
      unlistedId: text
        .optional()
        .describe("Id of the note that whoever looks for one of them is told; absent: 'unlisted'"),
      also: z.array(text).optional().describe('What people call the office beside its printed name'),
      read: z
        .array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/, { error: '写作不带声调的拼音，音节之间空一格' }))
        .optional()
        .describe('Names that the dictionary reads wrongly, as they are read: 都匀市 is du yun shi'),
      citation: cited,
    }),
  ),
});

/** 贵阳 → 'gui yang': syllables without tones, separated by spaces; other characters one by one. */
export function syllables(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase();
}

/**
 * Pinyin of a contact's names, computed at build time so that readers need no dictionary.
 * @param read names that the dictionary reads wrongly, with their correct pinyin
 */
export function pinyinOf(
  contact: Pick<Contact, 'region' | 'office' | 'address' | 'person' | 'unlisted' | 'cities'>,
  read: readonly string[] = [],
) {
  const { region, office, address, person, unlisted = [], cities = [] } = contact;
  const others = [...unlisted, office, address, person].flatMap((text) => (text ? [syllables(text)] : []));
  return {
    region: syllables(region),
    others: [...others, ...read],
    ...(cities.length > 0 && { cities: cities.map(syllables) }),
  };
}
