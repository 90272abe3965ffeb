/** Trades, tools, offices and denials once more, in other words. */
export const OTHERS = `
小区门口修鞋补伞|individual|生活服务-家政服务||noreq:*
上门给宠物洗澡|individual_business|生活服务-宠物（非医院类）|生活服务-宠物|noreq:*
给工厂送桶装水|enterprise|商家自营-食品饮料||
乡镇寄递点收发包裹|enterprise|物流服务-收件/派件|仓储和邮政业-快递|
学生公寓退宿登记|institution|教育服务-学历教育（学校）|教育-学校|
手工饰品上新抢购|enterprise|商家自营-时尚首饰||noreq:*
会员日满减领券的连锁面包店|enterprise|商家自营-食品饮料,餐饮服务-餐饮服务场所/餐饮服务管理企业||lic:food
婴儿游泳馆约时间|enterprise|||nopre
陪练车教练接单|enterprise|教育服务-驾校培训||
货拉拉那样叫车搬东西|enterprise|物流服务-货物运输,生活服务-家政服务||
卖电动自行车|enterprise|汽车服务-汽车经销商/4S店,商家自营-运动户外||
茅台酒回收|enterprise|商业服务-环保回收/废品回收,商家自营-酒类||
共享轮椅租借|enterprise|生活服务-共享服务|生活服务-共享服务|noreq:*
学校的失物招领|institution|教育服务-学历教育（学校）,工具-信息查询||
法律援助线上申请|government|政务民生-司法|政务服务-司法公证|
图书馆座位预约|institution|政务民生-文化||
群众反映路灯不亮|government|政务民生-城市道路,政务民生-街道居委,政务民生-城管||
环保局举报污染|government|政务民生-环保|政务服务-环保绿化|
住建局查房屋备案|government|政务民生-住建|政务服务-住房保障|
人社局技能培训报名|government|政务民生-人力资源|政务服务-人力资源及社会保障|
儿童医院预约体检|institution|医疗服务-公立医疗机构|医疗服务-医院|lic:hospital
网上开处方送药到家|enterprise|医疗服务-互联网医院,医疗服务-处方药服务||
卖降压药|enterprise|医疗服务-处方药服务,医疗服务-药品（非处方药）销售|医疗服务-医药|pre:5
雾化器和血氧仪|enterprise|医疗服务-医疗器械自营|医疗服务-医疗器械|pre:5
光子嫩肤除皱针|enterprise|医疗服务-其他私立医疗机构|医疗服务-医院|lic:hospital
中医推拿按摩馆|enterprise|生活服务-洗浴保健|生活服务-洗浴保健,医疗服务-健康护理|noreq:hospital
卖玉米种和化肥|enterprise|商家自营-种子,商家自营-农资||all:商家自营-种子,商家自营-农资
开个网店卖鞋子袜子|enterprise|商家自营-鞋靴,商家自营-服饰内衣|批发和零售业-自主售卖|noreq:*
自家养的土鸡和鸡蛋|individual_business|商家自营-生鲜/初级食用农产品|批发和零售业-自主售卖|nopre
别人家的店也能来我的商城卖货|enterprise|电商平台-电商平台|批发和零售业-零售批发|lic:edi
在线下棋的小游戏|enterprise||休闲娱乐-游戏|
打发时间的闯关游戏,看广告不收钱|individual||休闲娱乐-游戏|nopre
听书会员|enterprise|文娱-有声读物|休闲娱乐-音乐、电台、有声读物|
看日漫追更|enterprise|文娱-动漫|休闲娱乐-网络图书|lic:culture pre:9
短剧推荐充值看全集|enterprise|文娱-微短剧|休闲娱乐-视频|
唱戏的主播开直播收打赏|enterprise|社交-直播表演|休闲娱乐-网络社交,休闲娱乐-视频|report:true pre:9
珠宝直播间|enterprise|社交-直播,商家自营-珠宝玉石||report:true
用户上传照片互相评论|enterprise|社交-笔记,社交-社区/论坛|休闲娱乐-网络社交|report:true
附近的人打招呼聊天|enterprise|社交-陌生人交友|休闲娱乐-网络社交|report:true lic:icp-licence
股票大V教你选股|enterprise|金融业-证券/期货投资咨询,金融业-股票信息服务平台||
聚合贷款对比|enterprise|金融业-贷款信息服务||pre:13
车险报价续保|enterprise|金融业-保险|金融业-保险|pre:13
公司内部审批和通讯录|enterprise|商业服务-企业管理,工具-办公|生活服务-企业管理|noreq:*
给员工发工资条|enterprise|商业服务-企业管理,工具-办公|生活服务-企业管理|noreq:*
产线设备巡检扫码|enterprise|商业服务-企业管理,工具-办公,工具-设备管理|工业互联网软件-生产管理|noreq:*
智能门锁手机开门|enterprise|工具-设备管理|生活服务-工具,工业互联网软件-其他|noreq:*
三人以上语音通话开会|enterprise|IT科技-多方通信|信息传输、软件和信息技术服务业-多方通信|lic:multi-comm
开电子发票的第三方|enterprise|工具-开票服务/企业代票工具|生活服务-工具|
发票拍照归集报销|enterprise|工具-发票查询,商业服务-企业管理||
房屋抵押估价|enterprise|商业服务-资产评估服务||
帮公司做商标专利|enterprise|商业服务-专利/商标代理|生活服务-专利/商标代理|
代驾司机平台|enterprise|交通服务-代驾服务|汽车服务-代驾|noreq:*
通勤班车时刻|enterprise|交通服务-公交/地铁||
飞机票比价|enterprise|交通服务-航空代理||
游艇出海|enterprise|交通服务-水运,旅游服务-景区服务,旅游服务-旅行社||
帐篷营地订位|enterprise|旅游服务-住宿服务|旅游服务-住宿服务|
带娃去动物园买票|enterprise|旅游服务-景区服务|旅游服务-景区服务|
导游讲解预约|enterprise|旅游服务-景区服务||
海洋馆年卡|enterprise|旅游服务-景区服务||
乒乓球教练约课|enterprise|体育-体育培训|休闲娱乐-体育|
舞蹈室约课|enterprise|生活服务-丽人服务,教育服务-非学科类培训机构||
跆拳道馆招生|enterprise|体育-体育培训|休闲娱乐-体育|
英语启蒙动画课|enterprise|教育服务-非学科类培训机构,教育服务-在线视频课程||
托管班接送打卡|enterprise|教育服务-非学科类培训机构|教育-培训机构|
留学文书润色|enterprise|教育服务-出国留学|教育-培训机构|
考研网课|enterprise|教育服务-课程销售,教育服务-在线视频课程,教育服务-学历教育（培训机构）||
美容美发学校招生|enterprise|教育服务-非学科类培训机构,教育服务-学历教育（学校）||
剪头发的时候不想排队,手机叫号|enterprise|生活服务-丽人服务|生活服务-丽人|noreq:*
帮老人挂号取药陪看病|enterprise|医疗服务-就医服务||
个人想做外卖平台|individual|||not:餐饮服务-外卖平台
个人做投票小程序|individual|||not:工具-投票
个人开个网上药店|individual|||not:医疗服务-药品（非处方药）销售
我一个人做了个听歌的|individual|||not:文娱-音乐
ai换脸视频,个人玩的|individual|||not:深度合成-AI换脸
不卖东西,就是店铺介绍和地址电话|enterprise|商业服务-企业管理||noreq:*
培训机构官网,不在线上课|enterprise|教育服务-非学科类培训机构||not:教育服务-在线视频课程
二手房信息展示,不做交易|enterprise|房地产服务-房屋中介|生活服务-房地产|noreq:* nopre
不是打车,是公司自己的车派单给员工|enterprise|商业服务-企业管理,工具-办公||not:交通服务-网约车 nopre
没有社交功能的读书打卡|individual|工具-备忘录||not:社交-笔记 report:false
`;
