/** The filing's services for WeChat's categories, where a row of words names none. A first level stands for its others. */
const LISTED = `
物流服务=仓储和邮政业-物流
物流服务-查件=仓储和邮政业-快递|生活服务-工具
物流服务-收件/派件=仓储和邮政业-快递
教育服务=教育-培训机构|教育-其他
教育服务-学历教育（学校）=教育-学校
教育服务-教育信息展示=教育-其他|生活服务-工具
医疗服务=医疗服务-医院
政务民生=政务服务-政务服务大厅
金融业=金融业-银行
交通服务=交通运输-其他
房地产服务=生活服务-房地产
生活服务=生活服务-其他
生活服务-宠物（非医院类）=生活服务-宠物
IT科技=信息传输、软件和信息技术服务业-电信业务
餐饮服务=餐饮-点餐
旅游服务=旅游服务-其他
时政信息=政务服务-时政信息
文娱=其他-咨询广场
工具=生活服务-工具
电商平台=批发和零售业-零售批发
商家自营=批发和零售业-自主售卖
商业服务=生活服务-其他
公益=生活服务-其他|政务服务-公益
社交=休闲娱乐-网络社交
体育=休闲娱乐-体育
汽车服务=汽车服务-维修保养
资讯=其他-咨询广场
深度合成=信息传输、软件和信息技术服务业-软件开发|生活服务-工具
内测=医疗服务-医药
跨境电商=批发和零售业-自主售卖
本地服务=批发和零售业-自主售卖
快递业与邮政=仓储和邮政业-快递
教育=教育-其他
出行与交通=交通运输-其他
房地产=生活服务-房地产
餐饮=餐饮-点餐
旅游=旅游服务-其他
汽车=汽车服务-维修保养
公共服务=生活服务-其他
`;

let services: ReadonlyMap<string, readonly string[]> | undefined;

/** The services that a category leads to, best first. */
export function servicesOf(category: string): readonly string[] {
  services ??= new Map(
    LISTED.trim()
      .split('\n')
      .map((line) => {
        const [key = '', names = ''] = line.split('=');
        return [key, names.split('|')];
      }),
  );
  return services.get(category) ?? services.get(category.slice(0, category.indexOf('-'))) ?? [];
}
