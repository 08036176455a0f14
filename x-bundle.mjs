import { build } from 'vite';
import { preact } from '@preact/preset-vite';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
const W={check:'CheckEligibility',hours:'PlanHours',reg:'RegistrationDates',off:'FindOffice',phone:'PhoneChange',search:'SearchSite'};
const pre="import {h,hydrate} from 'preact';";
for (const set of process.argv.slice(2)) {
 const names=set.split('+').filter(Boolean);
 const src = pre + names.map((n,i)=> n==='base'?"import * as hk from 'preact/hooks'; globalThis.x=[h,hydrate,hk.useState,hk.useMemo,hk.useReducer,hk.useRef,hk.useLayoutEffect,hk.useEffect,hk.useContext];":`import W${i} from '/src/widgets/${W[n]}/index.tsx'; hydrate(h(W${i},{}),document.body);`).join('\n');
 writeFileSync('x-entry.tsx',src);
 const r=await build({root:process.cwd(),logLevel:'error',configFile:false,plugins:[preact({babel:{cwd:process.cwd()+'/node_modules/@astrojs/preact'}})],build:{write:false,modulePreload:false,rolldownOptions:{input:'x-entry.tsx',output:{codeSplitting:undefined}}}});
 const out=(Array.isArray(r)?r[0]:r).output; const e=out.find(o=>o.isEntry); const mods=Object.entries(e.modules).map(([id,m])=>[m.renderedLength,id.replace(process.cwd()+'/','')]).sort((a,b)=>b[0]-a[0]);
 console.log(set,e.code.length,gzipSync(e.code,{level:9}).length,'br',brotliCompressSync(e.code).length,'css',out.filter(o=>o.fileName.endsWith('.css')).map(o=>gzipSync(o.source).length).join(' '),'other',out.filter(o=>o.type==='chunk'&&!o.isEntry).map(o=>o.fileName+gzipSync(o.code).length).join(' '));
 if(process.env.V) for(const m of mods) console.log('  ',...m);
 writeFileSync('/tmp/x-'+set+'.js',e.code);
}
