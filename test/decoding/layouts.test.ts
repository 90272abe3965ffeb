import { decode } from '@/decoding';
import { AUDIT_CASES } from './cases';
const fits = (wanted: string, path: string) => new RegExp(`^${wanted.split('*').map((p) => p.replace(/[.[\]]/g, '\\$&')).join('.*')}$`).test(path);
const LAYOUTS: Record<string,(rows:{key_name:string,error:string,suggest:string}[])=>string> = {
  notice: (rows) => `你的小程序备案审核不通过，原因如下：\n${rows.map((r,i)=>`${i+1}、${r.key_name ? r.key_name+'：':''}${r.error}${r.suggest? '，'+r.suggest:''}。`).join('\n')}\n请修改后重新提交。`,
  bureau: (rows) => `【通信管理局】您的备案申请被管局驳回，${rows.map((r)=>`${r.key_name}${r.error ? '，'+r.error:''}`).join('；')}`,
  free: (rows) => rows.map(r=>r.error).join('；'),
};
let total=0, ok=0; const out:string[]=[];
it('x', () => {
  for (const c of AUDIT_CASES) for (const [name, f] of Object.entries(LAYOUTS)) {
    const rows = JSON.parse(c.text).info.audit_data.filter((r:any)=>r.error||r.key_name);
    if (!rows.length) continue;
    const text = f(rows); const d = decode(text); const named = d.reasons.flatMap(r=>r.path??[]);
    const bad = [...(c.paths??[]).filter(w=>!named.some(p=>fits(w,p))).map(w=>'-'+w), ...named.filter(p=>!(c.paths??[]).some(w=>fits(w,p))).map(p=>'+'+p)];
    total++; if (bad.length) out.push(`${name} | ${c.why} | ${text.replace(/\n/g,'⏎').slice(0,90)} | ${bad.join(' ')} | ${d.reasons.map(r=>r.rule)}`); else ok++;
  }
  console.log(`${ok}/${total}\n`+out.join('\n'));
});
