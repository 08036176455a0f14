import { z } from 'zod';
import { cited, day, note, step } from './cited.ts';

const text = z.string().min(1);
const years = z.int().min(1).max(50);
const notes = z.array(note);

const cap = z
  .strictObject({ age: z.int().min(18).max(120).describe('周岁'), ...cited })
  .describe('The birthday that ends a registration');

export const registration = z
  .strictObject({
    initial: z
      .strictObject({
        withinYears: years.describe('From the day on which the qualification was issued'),
        employers: z.array(text).min(1).describe('Kinds of employer that the notice lists'),
        otherEmployers: z.enum(['unclear', 'unmet']).describe('An open list (等) says unclear'),
        notes,
        ...cited,
      })
      .describe('初始注册'),
    renewal: z
      .strictObject({
        daysBefore: z.int().min(1).max(366).describe('Calendar days before the end'),
        education: z.strictObject(cited).describe('Without it no renewal'),
        insurance: z
          .strictObject(cited)
          .describe('Employer and insured unit must agree, or originals be verified'),
        notes,
        ...cited,
      })
      .describe('延续注册'),
    renewedTerm: z
      .strictObject({ years: years.describe('From the day of approval'), cap, notes, ...cited })
      .describe('延续后的有效期'),
    added: z
      .strictObject({
        afterYears: years.describe(
          'From the day on which the qualification was obtained; later: continuing education',
        ),
        keeps: z.strictObject(cited).describe('What happens to the registration that there is'),
        notes,
        ...cited,
      })
      .describe('增项注册'),
    paper: z
      .strictObject({
        lastDay: day.describe('Last day on which paper certificates are used'),
        void: z.strictObject({ from: day, ...cited }),
        electronic: z
          .strictObject({ from: day, ...cited })
          .describe(
            'Since when there are electronic certificates: before, none prevails or can be applied for',
          ),
        apply: z
          .strictObject({ by: day, ...cited })
          .describe('Unexpired, lost or damaged: apply for the electronic one'),
        prevails: z.strictObject(cited).describe('Where paper and electronic differ'),
        notes,
        ...cited,
      })
      .describe('纸质证书'),
    channel: z
      .strictObject({
        spans: z
          .array(
            z.strictObject({
              channel: z.enum(['city', 'city-closing', 'none', 'province']),
              from: day.optional().describe('First day; absent: ever before'),
              ...cited,
            }),
          )
          .min(1)
          .describe('In order; each lasts until the next begins'),
        milestones: z.array(z.strictObject({ id: text, date: day, says: text, ...cited })),
        notes,
      })
      .describe('Where to apply, over the years'),
    steps: z.array(step).describe('How to apply, and what to prepare'),
  })
  .describe('二级建造师注册');
