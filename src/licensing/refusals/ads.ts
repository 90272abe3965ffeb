import type { Refusal } from '../refusal';

export const ADS: readonly Refusal[] = [
  {
    id: 'ads-main',
    looks: '页面主要是广告，悬浮广告，广告占比超过 50%，挡住功能',
    clause: '3.2.2；规范 6.5.1',
    fix: '减到一半以下、移开',
    check: '每页截图量一下广告面积',
    chapter: 'ads',
    sources: ['WX-REJ', 'WX-NORM'],
  },
  {
    id: 'ads-popup',
    looks: '停车缴费等正常流程中自动弹广告、自动跳广告页',
    clause: '规范 5.34',
    fix: '删掉自动弹出',
    check: '走一遍主要流程，看有没有自己弹的广告',
    chapter: 'ads',
    sources: ['WX-NORM'],
  },
  {
    id: 'ads-false',
    looks: '减肥丰胸壮阳、疗效夸大、虚假广告、垃圾推广',
    clause: '规范 6.3、6.5.1；3.2.6',
    fix: '删掉；医疗、药品、保健按广告法与行业规定',
    check: '文案搜 治、疗效、根治、无副作用、最',
    chapter: 'ads',
    sources: ['WX-REJ', 'WX-NORM'],
  },
  {
    id: 'ad-50',
    looks: '功能页广告面积超过 50%',
    clause: '3.2.2 例',
    fix: '减',
    check: '量一下',
    chapter: 'ads',
    sources: ['WX-REJ'],
  },
];
