import { CERTIFICATES, REGISTRY, type Ruleset, SEXES } from '../../../rules/index.ts';
import type { Option } from '../ChoiceField.tsx';
import type { FieldName } from './field.ts';

export type Conversion = NonNullable<Ruleset['conversion']>;

const OTHER_ISSUER = 'other';
const OTHER_POST = '其他';

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Every post that the notice lists or names in a condition, with the codes that it prints. */
function postsOf({ posts = [], conditions }: Conversion): Option[] {
  const named = conditions.flatMap((each) =>
    'otherwise' in each && each.fact === 'post'
      ? [each.met, each.unclear, each.unmet].flatMap((list) => list ?? [])
      : [],
  );
  const unlisted = named.filter((name) => !posts.some((post) => post.name === name));
  return [
    ...posts.map(({ name, code }) => ({ value: name, label: code ? `${name}（代码${code}）` : name })),
    ...unlisted.map((name) => ({ value: name, label: name })),
    { value: OTHER_POST, label: '其他岗位' },
  ];
}

function optionsFrom(conversion: Conversion, name: FieldName): readonly Option[] {
  switch (name) {
    case 'certificate':
      return conversion.certificates.map((value) => ({ value, label: CERTIFICATES[value] }));
    case 'issuer': {
      const named = (conversion.issuers ?? []).map(({ id, label }) => ({ value: id, label }));
      return [...named, { value: OTHER_ISSUER, label: '其他单位' }];
    }
    case 'post':
      return postsOf(conversion);
    case 'sex':
      return optionsOf(SEXES);
    case 'registry':
      return optionsOf(REGISTRY);
    case 'assessmentPassed':
      return optionsOf({ yes: '已通过', no: '还没有通过' });
    default:
      return [];
  }
}

/** What a field offers to choose: of several rulesets everything once, what is 其他 last. */
export function offersOf(conversions: readonly Conversion[], name: FieldName): readonly Option[] {
  const offers = new Map(
    conversions.flatMap((each) => optionsFrom(each, name).map((option) => [option.value, option] as const)),
  );
  const isOther = ({ value }: Option) => value === OTHER_ISSUER || value === OTHER_POST;
  const all = [...offers.values()];
  return [...all.filter((option) => !isOther(option)), ...all.filter(isOther)];
}
