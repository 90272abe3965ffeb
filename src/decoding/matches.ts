const GLOBAL = new Map<RegExp, RegExp>();

/** Every place where a form stands in a text. String.matchAll is newer than the oldest phone. */
export function matchesIn(text: string, form: RegExp): RegExpExecArray[] {
  let all = GLOBAL.get(form);
  if (!all) {
    all = new RegExp(form.source, form.flags.includes('g') ? form.flags : `${form.flags}g`);
    GLOBAL.set(form, all);
  }
  all.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = all.exec(text); match; match = all.exec(text)) {
    found.push(match);
    if (match[0] === '') all.lastIndex++;
  }
  return found;
}
