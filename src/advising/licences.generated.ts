// Written by `npx tsx scripts/advising.ts FACTS`; do not edit.

/** The papers of the licence table: id, name, sources. */
export const PAPERS = `
icp-filing=非经营性互联网信息服务备案核准（即 ICP 备案：域名/小程序备案号）=WX-CAT WX-CAT-LAW
icp-licence=增值电信业务经营许可证（互联网信息服务业务，俗称 ICP 证，B25）=WX-CAT WX-CAT-LAW TELECOM-SEC
edi=增值电信业务经营许可证（在线数据处理与交易处理业务，俗称 EDI 证，B21）=WX-CAT TELECOM-SEC
multi-comm=增值电信业务经营许可证（国内多方通信服务业务，B22）=WX-CAT
callcenter=增值电信业务经营许可证（呼叫中心业务，B24）=WX-CAT seed4
sp=增值电信业务经营许可证（信息服务：短信等，俗称 SP 证）=WX-CAT
broadcast-make=广播电视节目制作经营许可证=WX-CAT-LAW NRTA-MAKE
av=信息网络传播视听节目许可证=WX-CAT-LAW NRTA-56
av-register=全国网络视听平台信息登记管理系统备案=WX-CAT
culture=网络文化经营许可证（俗称文网文）=WX-CAT-LAW CULT-81
publish=网络出版服务许可证=WX-CAT-LAW
game-number=游戏版号（出版批准文号）=WX-PRE WX-NORM
news=互联网新闻信息服务许可证=WX-CAT-LAW CAC-NEWS
religion=互联网宗教信息服务许可证=WX-CAT-LAW
drug-info=药品、医疗器械互联网信息服务备案凭证（旧：互联网药品信息服务资格证书）=WX-CAT NMPA-123
drug-sell=药品经营许可证（零售 / 批发）=WX-CAT-LAW
drug-platform=药品网络交易服务第三方平台备案凭证=WX-CAT
md2=第二类医疗器械经营备案凭证=WX-CAT-LAW CIO-MD
md3=第三类医疗器械经营许可证=WX-CAT-LAW
md-net=医疗器械网络销售备案=WX-CAT-LAW CIO-MD
md-platform=医疗器械网络交易服务第三方平台备案凭证=WX-CAT-LAW CIO-MD
hospital=医疗机构执业许可证 / 诊所备案证 / 中医诊所备案证=WX-CAT-LAW
food=食品经营许可证=WX-CAT-LAW
food-prepack=仅销售预包装食品备案凭证=WX-CAT
food-net-platform=网络食品交易 / 网络餐饮服务第三方平台备案=WX-CAT-LAW
food-net-self=自建网站餐饮服务提供者备案=WX-CAT-LAW
hr=人力资源服务许可证=WX-CAT-LAW
school=民办学校办学许可证 / 非学科类培训许可 / 文化艺术类审核意见书 / 全国校外教育培训监管平台备案=WX-CAT-LAW
algo=互联网信息服务算法备案（生成合成类）=WX-CAT WX-COMM-AI AI-REG-2026
genai-filing=生成式人工智能（大模型）备案=AI-REG-2026 CAC-GD-AI
genai-register=生成式人工智能登记=AI-REG-2026 CAC-GD-AI
tour=旅行社业务经营许可证=WX-CAT
show-ticket=营业性演出许可证=WX-CAT-LAW
taxi=网络预约出租汽车经营许可证=WX-CAT-LAW WX-PRE
prepaid=单用途预付卡备案 / 支付业务许可证=WX-CAT-LAW
pet=动物诊疗许可证=WX-CAT-LAW
publication=出版物经营许可证=WX-CAT-LAW
charity=慈善组织公开募捐资格 / 基金会法人登记=WX-CAT-LAW WX-NORM
auction=拍卖经营批准证书（文物另加文物拍卖许可证）=WX-CAT-LAW
seal=公安备案（开锁、刻章）=WX-CAT-LAW
copyright=计算机软件著作权登记证书（软著）=COPYRIGHT-2017 WX-CAT
scope=营业执照经营范围含相关字样=WX-CAT
`;

/** What a category calls for: `!` required, `?` one of several or in part; after `@` the likely pre-approval item. */
export const CALLED_FOR = `
商家自营-服饰内衣=icp-filing?
商家自营-鞋靴=icp-filing?
商家自营-箱包皮具=icp-filing?
商家自营-3C数码=icp-filing?
商家自营-家用电器=icp-filing?
商家自营-玩具=icp-filing?
商家自营-美妆=icp-filing?
商家自营-个护家清=icp-filing?
商家自营-家居家纺=icp-filing?
商家自营-时尚首饰=icp-filing?
商家自营-运动户外=icp-filing?
商家自营-工艺品=icp-filing?
商家自营-办公/文具=icp-filing?
商家自营-乐器=icp-filing?
商家自营-眼镜=icp-filing?
商家自营-钟表=icp-filing?
商家自营-园艺/鲜花=icp-filing?
商家自营-宠物食品/用品=icp-filing?
商家自营-母婴用品=icp-filing?
商家自营-家装/五金/建材=icp-filing?
商家自营-机械电子产品=icp-filing?
商家自营-海淘=icp-filing?
商家自营-农资=icp-filing?
商家自营-邮票=icp-filing?
电商平台-电商平台=edi!
商家自营-百货商场/购物中心=scope! food!
商家自营-生鲜/初级食用农产品=scope!
商家自营-食品饮料=food? food-prepack?
商家自营-母婴食品=food? food-prepack?
商家自营-酒类=food? food-prepack?
商家自营-保健品=food? food-prepack?
商家自营-特殊医学用途配方食品=food? food-prepack?
商家自营-图书报刊/音像/影视/游戏/动漫=publication!@2
商家自营-成人用品（医疗器械类）=scope!
商家自营-成人情趣用品=scope!
商家自营-珠宝玉石=scope!
商家自营-预付卡=prepaid!
商家自营-预付卡代售=prepaid!
电商平台-网上竞价平台（非文物）=auction!
电商平台-网上竞价平台（文物）=auction!
餐饮服务-餐饮服务场所/餐饮服务管理企业=food? food-net-self?
餐饮服务-外卖平台=food-net-platform!
餐饮服务-点餐平台=edi!
IT科技-多方通信=multi-comm!
文娱-其他视频=broadcast-make? av?@10
文娱-视频广场=av? av-register? broadcast-make?@10
文娱-电台=av? broadcast-make?@10
文娱-微短剧=av? broadcast-make? copyright? culture?@10
文娱-互动微短剧=av? broadcast-make? copyright? culture?@10
社交-直播=av? av-register?@10
社交-直播表演=culture? av?@9
社交-直播答题=av!@10
社交-社区/论坛=icp-filing!
社交-笔记=icp-filing!
社交-问答=icp-filing!
社交-婚恋=icp-licence!
社交-陌生人交友=icp-licence!
文娱-音乐=culture? av?@9
文娱-动漫=culture!@9
文娱-网络小说=publish? culture?@2
文娱-出版物=publish? publication?@2
文娱-有声读物=publish? av? culture?@9
文娱-学术期刊=@2
时政信息-时政信息=news! icp-filing?@1
文娱-资讯广场=news!@1
文娱-宗教信息=religion!@15
生活服务-电子娱乐服务=scope!
深度合成-AI问答=algo? genai-filing? genai-register?
深度合成-AI绘画=algo!
深度合成-AI创作=algo!
深度合成-AI换脸=algo!
医疗服务-三级私立医疗机构=hospital!
医疗服务-其他私立医疗机构=hospital!
医疗服务-公立医疗机构=hospital!
医疗服务-就医服务=hospital!
医疗服务-互联网医院=hospital!
医疗服务-药品（非处方药）销售=drug-info! drug-sell?@5
医疗服务-处方药服务=drug-sell? drug-info! drug-platform?@5
医疗服务-非处方药销售平台=drug-info! drug-platform?@5
医疗服务-医疗器械自营=drug-info! md2? md3? md-net?@5
医疗服务-医疗器械经营销售平台=drug-info! md-platform!@5
医疗服务-药品信息展示=drug-info!@5
医疗服务-医疗器械信息展示=drug-info!@5
生活服务-宠物医院/兽医=pet!
生活服务-兽药平台=edi? icp-licence?
教育服务-非学科类培训机构=school!@14
教育服务-学历教育（培训机构）=school!@14
教育服务-课程销售=edi!
教育服务-在线视频课程=school? av?@14
教育服务-教育平台=edi? school? icp-licence?@14
教育服务-学历教育（学校）=school!
生活服务-求职/招聘=hr!
生活服务-营业性演出票务=show-ticket!
旅游服务-旅行社=tour!
旅游服务-OTA=edi! icp-licence?
旅游服务-住宿服务=scope!
交通服务-网约车=taxi!@11
汽车服务-二手车=icp-licence! edi! scope?
商业服务-法律服务平台=scope?
金融业-贷款信息服务=scope?@13
金融业-非金融机构自营小额贷款=@13
金融业-保险=@13
公益-募捐服务=charity!
公益-个人求助网络服务平台=charity!
生活服务-开锁服务=seal!
工具-云手机=edi!
商业服务-债务重组咨询=icp-licence!@13
金融业-股票信息服务平台=icp-licence!@13
商家自营-农药销售=edi?
生活服务-生活缴费=scope?
医疗服务-上门医疗=edi? hospital?
教育服务-校园缴费=school?
教育服务-出国留学=scope?
医疗服务-跨境医生服务（港澳）=hospital?
医疗服务-其他医学健康服务=hospital?
医疗服务-医疗器械生产企业=@5
医疗服务-临床试验=hospital?
金融业-银行=@13
金融业-信托=@13
金融业-金融资产管理=@13
金融业-公募基金=@13
金融业-私募基金=@13
金融业-证券/期货=@13
金融业-证券/期货投资咨询=@13
金融业-融资担保=@13
金融业-商业保理=scope?@13
金融业-汽车金融/融资租赁=scope?@13
金融业-第三方互联网保险=@13
金融业-企业征信=@13
金融业-个人征信=@13
金融业-新三板信息服务平台=@13
金融业-外币兑换=@13
金融业-实物黄金买卖=@13
金融业-消费金融=@13
金融业-信用卡=@13
金融业-区域性交易市场=@13
金融业-电子汇票=@13
生活服务-宠物医疗服务平台=pet?
生活服务-其他宠物健康服务=pet?
生活服务-求职/招聘（涉外）=hr?
IT科技-基础电信运营商=scope?
IT科技-出境流量卡/出境电话卡=scope?
商家自营-商用设备机械销售=scope?
商家自营-商用设备机械租赁=scope?
商业服务-拍卖公司（非文物）=auction?
商业服务-文物拍卖公司=auction?
商业服务-贵金属回收=scope?
商业服务-公共印章刻制=seal?
商业服务-农林牧渔=food?
商业服务-住所托管服务=scope?
商业服务-出国移民=scope?
商业服务-殡葬机构=scope?
商业服务-宠物殡葬=scope?
公益-慈善信息服务=charity?
汽车服务-汽车预售=scope?
内测-生物医学新技术临床研究=hospital?
内测-特许药品销售=drug-info? drug-sell?@5
内测-特许医疗器械销售=drug-info? md3?@5
金融业-股票信息服务平台（港股/美股）=@13
`;
