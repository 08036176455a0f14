import { parse } from 'yaml';
import { type Ruleset, rulesetSchema } from '../../src/rules/index.ts';

/** Reads a ruleset as the build does: YAML, then the schema. */
export const read = (yaml: string): Ruleset => rulesetSchema.parse(parse(yaml)) as Ruleset;

/** Invented: no such notice exists. Age bound from both sides on the day of applying, an issue day, two deadlines. */
export const INVENTED_EXCHANGE = `
notice: invented-exchange
version: '1'
conversion:
  region: 虚构省
  certificates: [site-post, skilled-worker]
  conditions:
    - id: certificate
      fact: certificate
      asks: 虚构：持有两种旧证书之一
      met: [site-post, skilled-worker]
      otherwise: unmet
      cite: [{ clause: '1', quote: 虚构的两种证书 }]
    - id: issued-on
      fact: issuedOn
      asks: 虚构：2015年7月1日以后颁发
      from: '2015-07-01'
      cite: [{ clause: '1', quote: 虚构的2015年7月1日以后 }]
    - id: age
      asks: 虚构：申请之日年满18周岁，男性不超过60周岁、女性不超过55周岁
      age:
        'on': asOf
        atLeast: { male: 18, female: 18 }
        atMost: { male: 60, female: 55 }
        counts: [completed-years]
      cite: [{ clause: '2', quote: 虚构的年满18周岁、不超过60周岁 }]
  windows:
    - when: { certificate: [skilled-worker] }
      opens: '2027-01-01'
      closes: '2027-12-31'
      cite: [{ clause: '3', quote: 虚构的技能人员2027年12月31日 }]
    - opens: '2027-01-01'
      closes: '2027-06-30'
      cite: [{ clause: '3', quote: 虚构的2027年6月30日 }]
  afterwards:
    - says: 虚构：逾期不再换发。
      cite: [{ clause: '3', quote: 虚构的逾期 }]
  steps: []
  notes: []
`;

/** Invented: it moves a day of the notice above, and says nothing else. */
export const INVENTED_EXTENSION = `
notice: invented-extension
version: '1'
amends:
  - notice: invented-exchange
    closes: '2028-03-31'
    cite: [{ clause: '1', quote: 虚构的延长至2028年3月31日 }]
    notes:
      - { id: moved, says: 虚构：截止日延后了。, cite: [{ clause: '1', quote: 虚构的延长 }] }
`;

/** Invented: its hours run in years from the day on which the certificate was issued, not in calendar years. */
export const INVENTED_HOURS = `
notice: invented-hours
version: '1'
annualHours:
  schemes:
    - when: [{ certificate: [site-post-electronic] }]
      total: 40
      begins: on-obtaining
      years: from-obtaining
      retraining:
        total: 80
        idleYears: 2
        voids: true
        says: 虚构：两年不满80学时的，证书作废。
        cite: [{ clause: '2', quote: 虚构的两年80学时 }]
      cite: [{ clause: '1', quote: 虚构的自发证之日起每满一年40学时 }]
  others:
    says: 虚构：别的证书没有要求。
    cite: [{ clause: '1', quote: 虚构的电子证书 }]
  steps: []
  notes: []
`;

/** Invented: certificates that end within some months stay valid until a day. No exchange, no questions beside the printed end. */
export const INVENTED_VALIDITY = `
notice: invented-validity
version: '1'
conversion:
  region: 虚构省
  certificates: [site-post]
  conditions:
    - id: ends-within
      fact: oldValidUntil
      asks: 虚构：有效期在2027年1月1日至2027年6月30日之间届满
      from: '2027-01-01'
      to: '2027-06-30'
      cite: [{ clause: '1', quote: 虚构的2027年1月1日至6月30日届满 }]
  stands:
    - id: extended
      when: { oldValidUntil: { from: '2027-01-01', to: '2027-06-30' }, asOf: { to: '2027-12-31' } }
      says: 虚构：有效期统一延长至2027年12月31日，不用办手续。
      cite: [{ clause: '1', quote: 虚构的延长至2027年12月31日 }]
  windows:
    - closes: '2027-12-31'
      cite: [{ clause: '1', quote: 虚构的延长至2027年12月31日 }]
  afterwards:
    - says: 虚构：延长的有效期已过。
      cite: [{ clause: '1', quote: 虚构的延长至2027年12月31日 }]
  steps: []
  notes: []
`;

export const CITE = "cite: [{ clause: '1', quote: 虚构 }]";

/** Invented notices, as small as the schema allows: each puts one corner of the rule language to use. Parts in YAML. */
export function invented(parts: {
  conditions?: string;
  windows?: string;
  stands?: string;
  hours?: string;
  afterwards?: string;
  steps?: string;
  notes?: string;
  posts?: string;
}): Ruleset {
  const required = {
    conditions: '[]',
    windows: `[{ opens: '2023-01-01', closes: '2023-12-31', ${CITE} }]`,
    afterwards: '[]',
    steps: '[]',
    notes: '[]',
  };
  const lines = Object.entries({ ...required, ...parts }).map(([part, yaml]) => `  ${part}: ${yaml}`);
  return read(`
notice: invented-corner
version: '1'
conversion:
  region: 虚构省
  certificates: [site-post]
${lines.join('\n')}
`);
}

/** An invented notice with annual duties alone: schemes in YAML. */
export const inventedHours = (schemes: string, notes = '[]'): Ruleset =>
  read(`
notice: invented-corner
version: '1'
annualHours:
  schemes: ${schemes}
  others: { says: 虚构, ${CITE} }
  steps: []
  notes: ${notes}
`);
