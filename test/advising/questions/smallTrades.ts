/** Small trades and what is easily mistaken for something that needs a licence. */
export const SMALL_TRADES = `
给猫咪拍写真的工作室|enterprise|商业服务-摄影/扩印,生活服务-宠物（非医院类）|生活服务-摄影/扩印,生活服务-宠物|noreq:* nopre report:false
瑜伽馆排课约课|enterprise|生活服务-丽人服务,体育-在线健身|生活服务-丽人,休闲娱乐-健身房/瑜伽/舞蹈/美体机构|noreq:* nopre report:false
会议室预定,同事之间用|enterprise|商业服务-企业管理,工具-办公,工具-预约/报名|生活服务-企业管理,生活服务-工具|noreq:* nopre report:false
员工食堂报餐统计人数|enterprise|餐饮服务-餐饮服务场所/餐饮服务管理企业,商业服务-企业管理|餐饮-点餐,生活服务-企业管理|nopre report:false
装修公司出效果图和报价|enterprise|房地产服务-房屋装修|生活服务-房地产|noreq:* nopre report:false
我家的木门厂,想让人看看款式|enterprise|商业服务-企业管理,商家自营-家装/五金/建材||noreq:* nopre report:false
搬家公司下单|enterprise|生活服务-家政服务,物流服务-货物运输|生活服务-家政,仓储和邮政业-物流|nopre report:false
钓鱼场约钓位|enterprise|生活服务-休闲娱乐|休闲娱乐-歌舞厅、KTV等娱乐、休闲娱乐类服务|noreq:* nopre report:false
滑雪场买门票租雪具|enterprise|旅游服务-景区服务,体育-体育场馆服务|旅游服务-景区服务,休闲娱乐-体育|noreq:* nopre report:false
亲戚之间算辈分怎么称呼|individual|工具-计算器,工具-信息查询|生活服务-工具|noreq:* nopre report:false
人情往来份子钱记录|individual|工具-记账|生活服务-工具|noreq:* nopre report:false
给孩子出口算题|individual|工具-信息查询,工具-计算器|生活服务-工具,教育-其他|noreq:* nopre report:false
打牌记分|individual|工具-记账,工具-计算器,工具-备忘录|生活服务-工具|noreq:* nopre report:false
年会抽奖签到|enterprise|商业服务-会展服务,工具-预约/报名,商业服务-公关/推广/市场调查,工具-办公||noreq:* nopre report:false
公园里找厕所|individual|工具-信息查询,旅游服务-景区服务|生活服务-工具|noreq:* nopre report:false
认花认草|individual|工具-信息查询|生活服务-工具|noreq:* nopre report:false
喝水吃药到点叫我|individual|工具-健康管理,工具-备忘录|生活服务-工具|noreq:* nopre report:false
生字拼音卡片|individual|工具-信息查询|生活服务-工具|noreq:* nopre report:false
停车券发放|enterprise|交通服务-停车服务|汽车服务-停车|noreq:* nopre report:false
车队每天加多少油,司机报账|enterprise|商业服务-企业管理,工具-记账,交通服务-加油站服务||noreq:* nopre report:false
果蔬批发市场今日报价|enterprise|工具-报价/比价,商家自营-B2b(商品批发/门店管理)||nopre report:false
回收纸壳子塑料瓶|individual|商业服务-环保回收/废品回收|生活服务-工具|noreq:* nopre report:false
图文店传文件打印|enterprise|商业服务-广告/设计,工具-办公|生活服务-工具|noreq:* nopre report:false
设计logo和名片|enterprise|商业服务-广告/设计|生活服务-工具,生活服务-公关/推广/市场调查|noreq:* nopre report:false
我爸修农机三十年,想让乡亲能找到他|individual_business|商业服务-机械维修|生活服务-机械维修|noreq:* nopre report:false
剧本杀店开车拼人|enterprise|生活服务-休闲娱乐|休闲娱乐-棋牌桌游/电玩网吧,休闲娱乐-歌舞厅、KTV等娱乐、休闲娱乐类服务|noreq:* nopre report:false
洗衣机房扫码投币洗衣|enterprise|生活服务-共享服务|生活服务-共享服务|noreq:* nopre report:false
自习室选座|enterprise|工具-预约/报名|生活服务-工具|noreq:* nopre report:false
共享办公工位租赁|enterprise|房地产服务-房屋中介,生活服务-共享服务,商业服务-住所托管服务,房地产服务-物业管理||nopre report:false
裁缝铺改裤脚|enterprise|生活服务-家政服务|生活服务-家政|noreq:* nopre report:false
代写文案的广告公司|enterprise|商业服务-广告/设计,商业服务-公关/推广/市场调查||noreq:* nopre report:false
会计培训|enterprise|教育服务-非学科类培训机构|教育-培训机构|pre:14
夜市摆摊卖烤冷面|individual_business|餐饮服务-餐饮服务场所/餐饮服务管理企业|餐饮-点餐|lic:food nopre
海底捞那种火锅连锁,能排队能订位|enterprise|餐饮服务-餐饮服务场所/餐饮服务管理企业,餐饮服务-餐厅排队|餐饮-点餐,餐饮-其他|lic:food
奶茶外卖到楼下|enterprise|餐饮服务-餐饮服务场所/餐饮服务管理企业|餐饮-外卖,餐饮-点餐|lic:food noreq:edi
卖燕窝阿胶|enterprise|商家自营-食品饮料,商家自营-保健品|批发和零售业-自主售卖|lic:food
过期没过期的临期零食|enterprise|商家自营-食品饮料|批发和零售业-自主售卖|lic:food,food-prepack
自酿葡萄酒|enterprise|商家自营-酒类|批发和零售业-自主售卖|lic:food
代购韩国面膜|enterprise|商家自营-海淘,商家自营-美妆|批发和零售业-自主售卖|nopre
玩具盲盒抽着玩|enterprise|商家自营-玩具|批发和零售业-自主售卖|noreq:*
视力不好的人读屏听新闻|enterprise|时政信息-时政信息||report:true
办健身卡储值|enterprise|商家自营-预付卡,体育-在线健身||lic:prepaid
出租脚手架和发电机|enterprise|商家自营-商用设备机械租赁|批发和零售业-自主售卖|
黄酒加小菜的酒馆|enterprise|餐饮服务-餐饮服务场所/餐饮服务管理企业,商家自营-酒类||lic:food
中医馆抓药把脉|enterprise|医疗服务-其他私立医疗机构|医疗服务-医院|lic:hospital
隐形眼镜和护理液|enterprise|医疗服务-医疗器械自营|医疗服务-医疗器械|pre:5
口罩、酒精棉、创可贴|enterprise|医疗服务-医疗器械自营|医疗服务-医疗器械|pre:5
割双眼皮打瘦脸针|enterprise|医疗服务-其他私立医疗机构|医疗服务-医院|lic:hospital noreq:icp-licence
儿童近视防控中心|enterprise|医疗服务-其他私立医疗机构,医疗服务-其他医学健康服务||
月子中心订房|enterprise|医疗服务-其他医学健康服务,生活服务-家政服务|医疗服务-健康护理,生活服务-母婴,生活服务-家政|
产后修复|enterprise|生活服务-丽人服务|生活服务-丽人,医疗服务-健康护理|
心理咨询师约时间|enterprise|医疗服务-其他医学健康服务||
帮大病家庭筹治疗费|enterprise|公益-个人求助网络服务平台,公益-募捐服务||
租车行:七座车、越野车|enterprise|交通服务-租车|汽车服务-租车|noreq:*
拖拉机租给邻村收麦子|enterprise|商家自营-商用设备机械租赁|批发和零售业-自主售卖|
接送孩子上下学的顺路车|enterprise|交通服务-顺风车/拼车|交通运输-打车/出租车|
机场接送包车|enterprise|交通服务-网约车,交通服务-租车||
帮货主找卡车|enterprise|物流服务-货物运输|仓储和邮政业-物流|
同城搬沙发拉冰箱|enterprise|物流服务-货物运输,生活服务-家政服务||
跨境电商海外仓发货|enterprise|物流服务-仓储服务,商家自营-海淘||
动漫周边谷子|enterprise|商家自营-玩具|批发和零售业-自主售卖|
汉服租赁体验拍照|enterprise|商业服务-摄影/扩印,商家自营-服饰内衣||
在线抓娃娃|enterprise|||
给游戏打单陪玩|enterprise|生活服务-电子娱乐服务|休闲娱乐-游戏|lic:scope
看球赛直播|enterprise|社交-直播,体育-体育赛事/电子竞技赛,社交-直播表演||report:true
评书相声音频|enterprise|文娱-有声读物,文娱-电台||
儿歌动画片播放|enterprise|文娱-其他视频||report:true
问问大家孩子发烧怎么办,宝妈互相回答|enterprise|社交-问答,社交-社区/论坛||report:true
同学录只有我们班的人能看|enterprise|社交-熟人交友||report:true
钓友交流钓点,可以发帖|enterprise|社交-社区/论坛||report:true
大龄单身牵线|enterprise|社交-婚恋||report:true lic:icp-licence
写小说给别人看,按章收费|enterprise|文娱-网络小说||pre:2
给文章配音的AI主播|enterprise|深度合成-AI换脸,深度合成-AI创作||lic:algo
用人工智能给老照片上色|enterprise|深度合成-AI绘画||lic:algo
拍一道题AI讲给你听|enterprise|深度合成-AI问答||lic:algo
智能客服机器人|enterprise|深度合成-AI问答||lic:algo
ai起名|enterprise|深度合成-AI创作||lic:algo
企业内训视频会议|enterprise|IT科技-多方通信,商业服务-企业管理,教育服务-在线视频课程||
远程视频指导客户安装|enterprise|工具-视频客服|生活服务-工具|noreq:callcenter
卖流量卡|enterprise|商家自营-电话卡销售（中国移动）||
宽带报装|enterprise|IT科技-电信业务代理商（中国移动）||
虚拟运营商号卡|enterprise|IT科技-转售移动通信（中国移动）,商家自营-电话卡销售（中国移动）||
给外国游客退税|enterprise|旅游服务-旅游退税|旅游服务-旅游退税|
房车营地|enterprise|旅游服务-住宿服务|旅游服务-住宿服务|lic:scope
考察团研学定制|enterprise|旅游服务-旅行社,教育服务-非学科类培训机构||
古镇语音讲解|enterprise|旅游服务-景区服务|旅游服务-景区服务|noreq:*
亲子农场认养一棵树|enterprise|商业服务-农林牧渔||
卖鸡苗鸭苗|enterprise|商业服务-农林牧渔||
农机补贴申请|government|政务民生-农林畜牧海洋|政务服务-农林畜牧海洋|
困难群众救助申请|government|政务民生-民政|政务服务-民政|
小区网格员上报|government|政务民生-街道居委|政务服务-公用事业|
中考查分|government|政务民生-教育|政务服务-文体及教育科研|
退休认证|government|政务民生-社保|政务服务-人力资源及社会保障|
异地就医备案|government|政务民生-医保|政务服务-人力资源及社会保障,政务服务-医疗卫生|
车管所换驾照|government|政务民生-交管|政务服务-交通出行及运输|
不动产登记预约|government|政务民生-自然资源和规划|政务服务-国土规划建设|
公租房申请|government|政务民生-住建|政务服务-住房保障|
老年大学选课|institution|教育服务-非学科类培训机构,教育服务-学历教育（学校）|教育-培训机构,教育-学校|
县融媒体中心看新闻|institution|时政信息-时政信息|政务服务-时政信息|report:true
血站献血点查询|institution|医疗服务-血液、干细胞服务|医疗服务-血液、干细胞服务|
敬老院探视预约|institution|政务民生-民政,工具-预约/报名||
乡卫生院预防接种|institution|医疗服务-公立医疗机构|医疗服务-医院|lic:hospital
大学图书馆抢座|institution|教育服务-学历教育（学校）,政务民生-文化||
职高招生|institution|教育服务-学历教育（学校）|教育-学校|
行业协会年会报名|association|商业服务-企业管理,工具-预约/报名,商业服务-会展服务||
校友会捐款|association|公益-募捐服务,教育服务-学历教育（学校）||
红十字会急救课|association|教育服务-急救培训机构||
乐队伴奏曲谱下载|enterprise|文娱-音乐||
唱吧那样的手机k歌|enterprise|文娱-音乐||pre:9
律师帮企业审合同|enterprise|商业服务-律所服务,商业服务-法律服务平台|生活服务-法律咨询|
欠网贷还不上怎么协商|enterprise|商业服务-债务重组咨询||
开公司注册地址挂靠|enterprise|商业服务-住所托管服务,商业服务-工商代理注册||
签电子劳动合同|enterprise|商业服务-电子认证||
验房师上门验房|enterprise|商业服务-质量检测,房地产服务-房屋装修||
写字楼访客登记|enterprise|房地产服务-物业管理||noreq:*
`;
