import type { Thing } from '../thing';

export const AI: readonly Thing[] = [
  {
    id: 'ai-chat',
    says: ['AI 聊天、AI 问答、AI 客服'],
    categories: ['深度合成-AI问答'],
    papers: ['algo', 'genai-filing', 'genai-register'],
    needs: '自研：自己的算法备案（生成合成类）；用别人的：对方的备案＋合作协议（写明算法名/场景/备案编号）',
    issuer: '网信部门',
    law: '算法推荐管理规定；深度合成管理规定；生成式人工智能服务管理暂行办法（据公开资料）',
    note: '必须在显著位置标“AI生成”；个人和海外主体不开放；面向公众还要省级大模型备案或登记（据公开资料）',
    sources: ['WX-CAT', 'WX-COMM-AI', 'AI-REG-2026'],
  },
  {
    id: 'ai-image',
    says: ['AI 画图、AI 写文案、AI 换脸'],
    categories: ['深度合成-AI绘画', '深度合成-AI创作', '深度合成-AI换脸'],
    papers: ['algo'],
    needs: '同 AI 问答',
    issuer: '网信部门',
    law: '深度合成管理规定；标识办法（2025-09-01）（据公开资料）',
    note: '内容上要有显式标识，文件里要有隐式标识，协议里要写明',
    sources: ['WX-CAT', 'AI-LABEL-2025'],
  },
];
