using System.Collections.Frozen;

namespace KingdeeCoachBot.Understanding;

/// <summary>The words that part a Chinese sentence into phrases, the longest first: 见面 before 见, 合同 before 同.</summary>
internal static class ChineseCues
{
    internal enum Kind
    {
        Visit,
        Meet,
        Go,
        With,

        /// <summary>A verb or place after which no name comes.</summary>
        Stop,

        /// <summary>Nothing to do with names; before one it is skipped.</summary>
        Filler,

        /// <summary>A word that only looks as if it held a cue: 合同, 同方, 共和.</summary>
        Plain,
    }

    private static readonly FrozenDictionary<char, (string Word, Kind Kind)[]> Words = Build();

    /// <summary>The longest cue word that begins here and ends before the clause does.</summary>
    public static (string Word, Kind Kind)? At(string text, int position, int end)
    {
        if (!Words.TryGetValue(text[position], out var words))
            return null;
        foreach (var (word, kind) in words)
        {
            if (position + word.Length <= end && string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && EndsWhole(text, position, word))
                return (word, kind);
        }
        return null;
    }

    private static bool EndsWhole(string text, int position, string word) => !char.IsAsciiLetter(word[0])
        || ((position == 0 || !char.IsAsciiLetterOrDigit(text[position - 1]))
            && (position + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[position + word.Length])));

    private static FrozenDictionary<char, (string Word, Kind Kind)[]> Build()
    {
        var words = new List<(string Word, Kind Kind)>();
        void Add(Kind kind, string list) => words.AddRange(list.Split(' ').Select(word => (word, kind)));
        Add(Kind.Visit, "拜访 拜访一下 拜访下 走访 拜会 探访 回访 登门拜访 上门拜访 看望 参访 visit visiting 拜见 拜访了 拜访过 拜访完");
        Add(Kind.Meet, "见 见一下 见下 见见 见到 见了 会见 面见 约见 约 约了 约好 约好了 约到 约上 约一下 约下 再约 邀约 请 宴请 邀请 请教 见完 见过 找 找下 找一下 联系 致电 回电 打电话给 陪 meet see meeting call");
        Add(Kind.Go, "去 先去 再去 去到 去了 去趟 去一趟 到 到访 前往 前去 赶到 飞 刚从 去了趟 去了一趟 跑了趟 跑了一趟 在 跑 跑一趟 过去 at from of 客户是 客户叫 客户为 客户: 公司是 客户改成");
        Add(Kind.With, "跟 跟着 和 与 同 给 向 with and 连线 对接人是 联系人是 联系人 联系人:");
        Add(Kind.Stop, "开会 开个会 开个 开一个会 会议 有个会 的会 吃饭 吃个饭 吃晚饭 吃午饭 吃中饭 吃早饭 吃火锅 吃顿饭 晚餐 午餐 早餐 晚饭 午饭 聚餐 饭局 喝茶 喝咖啡 喝酒 喝个茶 打球 打高尔夫 "
            + "见面 见个面 见一面 碰面 碰个面 碰头 碰一下 碰下 碰 会面 会谈 面谈 座谈 视频会议 视频会 视频 电话会议 电话会 电话 打电话 打个电话 通电话 通话 线上 远程 语音 腾讯会议 飞书会议 钉钉会议 飞书 钉钉 "
            + "参观 考察 做 送 拿 取 推 看 看看 看下 听 问 处理 解决 跟进 过来 出差 拜年 培训 上线 验收 付款 回款 收款 的事 哪里 现场 楼下 门口 大厅 前台 对一下 对下 过一下 过下 说 觉得 表示 认为 反对 不肯 答应 同意 办公室 开发布会 参加 出席 应酬 投标 答辩 述标 开标 坐坐 坐一下 叙旧 拜托 "
            + "提交 发 写 报 回来 回来了 出来 开完 开完会 开了 开了会 开了个会 通完 通完电话 打通 打通了 回微信 回消息 回邮件 回电话 回话 微信 发微信 回了 回复 回复了 答复了 答复 回我 回信 来电 来电了 来电话 打来 打了 打完 打过 通了 发了 发来 发过 寄了 吃了 吃过 吃完 吃完饭 喝了 喝过 聊 聊了 聊过 谈 谈了 谈过 沟通 在用 用的是 竞争 抢单 pk 提醒 透露 反馈 承诺 拍板 安排 举行 进行 来 有 是不是 在不在 需要 应该 能不能 可不可以 可以 同意 支持 lunch dinner zoom teams online");
        Add(Kind.Filler, "我 我们 咱们 咱 本人 我要 我想 我们要 刚刚 刚才 刚 要 想 想要 打算 准备 计划 帮我 请帮我 帮忙 麻烦 提醒我 记得 记一下 记录一下 记录 新增 新建 创建 登记 添加 加一个 一下 一次 一趟 一起 一块 一同 再 又 还 就 又要 还要 了 过 把 将 那就 然后 "
            + "时间 地点 日程 行程 客户 对方 那边 那里 那儿 这边 这里 方面 位 一位 那位 这位 他们 她们 的 顺便 亲自 已经 刚 也 都 另外 上门 登门 现在 正在 大概 大约 左右 之前 之后 以后 以前 期间 先 晚点 早点 下次 这次 本次 拜访计划 是 叫 改 于 the a an mr客户 及 以及 有空 前后 准时");
        Add(Kind.Plain, "合同 同方 同仁 同济 同花顺 同城 同程 同洲 大同 同意 共同 相同 不同 共和 和谐 温和 和田 和记 永和 祥和 中和 大和 和黄 和睦家 平和 仁和 泰和 和邦 和而泰 昭和 亲和 和合 在线 在途 存在 找钢 去哪儿 约克 远见 到家 直到 会计 会稽 工会 协会 "
            + "商会 委员会 学会 董事会 国会 机会 社会 大会 展会 理事长 会展 会长 理事会 基金会 研讨会 发布会 请示 申请 向日葵 向阳 方向 给力 供给 与德 参与 联想 理想 思想 想念 都市 首都 成都 过滤 通过 再生 还珠 就业 要素 重要 主要 将军 大将 位置 定位 单位 "
            + "客户端 时间管理 中国 发展 出发 开发 研发 发电 发动机 发改 报社 日报 晚报 晨报 时报 海报 书写 有色 有限 国有 有研 未来 来伊份 东来 看准 问界 推土机 取暖 做市 送变电 发那科 美的 听云 拿督 约翰 碰撞 到底 飞利浦 飞机 飞鹤 飞凡 飞跃 飞书会 小飞 中飞 腾飞 飞腾 宇飞 鹏飞 商飞 小说 跑车 赛跑 陪护 请柬 邀请函 "
            + "找到 改造 改革 改性 关于 于是 大于 也门 是否 于总 于董 于工 于处 于经理 于主任 于局 于老师");
        return words.Distinct().GroupBy(word => word.Word[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Word.Length).ToArray());
    }
}
