using System.Collections.Frozen;

namespace KingdeeCoachBot.Understanding;

/// <summary>Companies whose names look like something else: 李宁 like a person, 康师傅 like a craftsman, 360 like a number.</summary>
internal static class Brands
{
    private static readonly FrozenSet<string> Names = (
        "周大福 周大生 周生生 周六福 六福 谢瑞麟 王老吉 李宁 康师傅 马应龙 张小泉 张裕 陈克明 李锦记 李子园 王府井 王品 方太 徐福记 马可波罗 江小白 郎酒 鲁花 雷允上 叶开泰 康恩贝 康佳 康美 康缘 沈飞 史丹利 史泰博 顾家 顾家家居 罗莱 "
        + "林清轩 韩都衣舍 汤臣倍健 何氏眼科 万和 万达 万科 万华 万向 万洲 石药 白象 白云山 牛栏山 高露洁 施耐德 施华洛世奇 梅花 梅花生物 梅赛德斯 柳工 柳钢 华新 江铃 江淮 江中 常青树 毛戈平 孔府家 包钢 雷士 雷沃 雷神 乔丹 乔丹体育 秦川 齐鲁制药 "
        + "安踏 安琪 贺利氏 易方达 金龙鱼 金山 金风 金域 阳光 游族 葛洲坝 葛兰素史克 曹操出行 童涵春 甘李 甘李药业 钱大妈 卫龙 盼盼 贝壳 贝泰妮 华润 华住 华侨城 海底捞 老干妈 老百姓 老凤祥 老板电器 小罐茶 小天鹅 小鹏 小鹏汽车 "
        + "360 3m 58同城 58 7天酒店 7天 51job 361度 361 三只松鼠 三全 三一 三一重工 三一集团 三六一 三元 三棵树 三维通信 三安 五粮液 五芳斋 五矿 五洲 六国化工 七匹狼 八马茶业 九牧 九阳 九州通 九毛九 十月稻田 百威 百度 百丽 百果园 千味央厨 千禾 "
        + "一汽 一心堂 一品红 二重 双汇 双星 两面针 四川长虹 四维图新 四通 85度c 21世纪不动产 1药网 1919")
        .Split(' ').ToFrozenSet();

    public static bool Has(string folded) => Names.Contains(folded.Replace(" ", "", StringComparison.Ordinal));
}
