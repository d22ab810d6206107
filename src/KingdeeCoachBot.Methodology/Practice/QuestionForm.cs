namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>Tells open, closed and confirming questions from statements.</summary>
internal static class QuestionForm
{
    /// <summary>What asks for a figure: narrow, whatever its question word.</summary>
    public static readonly string[] Figures =
    [
        "多少", "几天", "几个", "几次", "几成", "几点", "几遍", "几年", "几万", "几百万", "多久", "多长时间", "多大比例", "百分之几", "哪个数", "个数",
        "how many", "how much", "how long", "how often", "what percentage", "what share", "what number", "what figure", "which figure", "a number", "a figure", "rough number",
    ];

    private static readonly string[] SaysBack =
    [
        "也就是说", "换句话说", "您的意思是", "你的意思是", "您是说", "你是说", "我理解的", "我的理解", "我理解下来", "我听下来", "听下来", "听您这么说", "这么说来", "这么说,", "照您这么说", "照您说的",
        "我总结一下", "总结一下", "我确认一下", "跟您确认", "我复述", "我重复一下", "所以,", "所以您", "所以是", "所以主要", "归纳", "刚才您说", "您刚才说", "您刚说",
        "in other words", "so you're saying", "so you are saying", "you're saying", "if i understand", "if i heard", "do i understand", "did i understand", "let me confirm", "let me play that back", "let me sum",
        "to summarise", "to summarize", "you mean", "so what you", "have i got that", "did i get that", "as i understand", "so it's", "so it is", "so the ", "so if", "so because", "so your", "what i'm hearing", "what i hear", "you said",
    ];

    private static readonly string[] IsItRight =
    [
        "对吗", "对吧", "对不对", "是这样吗", "是这样吧", "是这个意思吗", "没错吧", "我理解得对吗", "我理解对吗", "理解得对不对", "我说得对吗", "是这么回事吗", "可以这么理解吗", "可以这样理解吗",
        ", right?", " right?", "correct?", "is that right", "is that it", "is that correct", "is that fair", "fair to say", "am i right", "got that right", "get that right", "isn't it?", "doesn't it?", "aren't you?", "don't you?", "would that be right",
    ];

    // Weak: "要便宜的，是吗？" asks back only where something was said back before it.
    private static readonly string[] IsItSo = ["是吗", "是吧", "是不是?", "是不是这样", "yes?", "no?"];

    // "如果编码统一了，您就能三天出报表，是吗？": a picture of his, held up to him.
    private static readonly string[] If = ["如果", "要是", "假如", "只要", "一旦", "if ", "once "];
    private static readonly string[] Then = ["就能", "就可以", "就知道", "都能", "您就", "你就", "就不用", "就不会", "那您", "您会", "是不是就", "you could", "you would", "you'd", "you can", "would you be able", "could you then", "then you"];

    private static readonly string[] Invites =
    [
        "说说", "讲讲", "聊聊", "谈谈", "介绍一下", "介绍介绍", "详细说", "具体说", "展开说", "描述一下", "给我讲", "跟我讲", "跟我说", "听听您", "听您说", "听听你", "请教您", "请教一下", "举个例子", "带我走一遍", "接着说", "您往下说", "后来呢", "然后呢", "结果呢", "接下来呢", "后来怎么",
        "tell me", "walk me through", "talk me through", "take me through", "describe", "explain", "share with me", "give me an example", "help me understand", "say more", "and then?", "then what", "what happened next", "i'd like to hear", "i'd love to hear", "go on",
    ];

    private static readonly string[] Open =
    [
        "什么", "哪些", "哪一", "哪个", "哪里", "哪儿", "哪块", "哪条", "哪段", "哪方面", "哪几", "哪天", "在哪", "到哪", "从哪", "怎么", "怎样", "如何", "为什么", "为何", "谁", "啥", "咋",
        "what", "why", "how", "which", "who", "where", "when ",
    ];

    // "您觉得怎么样？" asks for agreement, whatever its question word.
    private static readonly string[] AsksConsent = ["您看怎么样", "你看怎么样", "您觉得怎么样", "您看如何", "您觉得如何", "您看行", "怎么样?", "如何?", "how about", "what about if", "what if we", "what do you think?", "what do you say", "would you like that", "would that help", "would that do", "would you accept that", "would that be", "all right?", "okay?", "is that ok", "您看呢", "您看可以吗"];
    private static readonly string[] Consented = ["现在怎么样", "目前怎么样", "情况怎么样", "用得怎么样", "做得怎么样", "进展怎么样", "会怎么样", "情况如何", "现状如何", "进展如何", "做得如何"];

    private static readonly string[] Alternatives = ["还是", " or "];

    private static readonly string[] Closed =
    [
        "是不是", "有没有", "是否", "能不能", "可不可以", "会不会", "要不要", "对不对", "行不行", "好不好", "方不方便", "愿不愿意", "想不想", "够不够", "好吗", "行吗", "可以吗", "吗", "不?",
    ];

    private static readonly string[] ClosedBeginnings =
    [
        "is ", "are ", "am ", "was ", "were ", "do ", "does ", "did ", "can ", "could ", "would ", "will ", "have ", "has ", "had ", "should ", "shall ", "may ", "isn't ", "aren't ", "don't ", "doesn't ", "didn't ",
    ];

    /// <summary>Whether it holds up a picture: "if this, then you could that".</summary>
    public static bool IsPicture(string sentence) => SaidWords.Has(sentence, If) && SaidWords.Has(sentence, Then);

    /// <summary>The form of one sentence, folded.</summary>
    public static SaidForm Of(string sentence)
    {
        var asks = sentence.EndsWith('?');
        if (IsConfirm(sentence, asks))
            return SaidForm.Confirm;
        if (SaidWords.Has(sentence, Invites))
            return SaidForm.Open;
        // A Chinese question needs no mark ("月结要几天"), an English one does not always get it.
        if (!asks && !IsUnmarkedQuestion(sentence))
            return SaidForm.Statement;
        if (SaidWords.Has(sentence, Figures) || IsConsent(sentence) || SaidWords.Has(sentence, Alternatives))
            return SaidForm.Closed;
        return AsksOpenly(sentence) ? SaidForm.Open : SaidForm.Closed;
    }

    private static bool IsConfirm(string sentence, bool asks)
    {
        var right = SaidWords.Has(sentence, IsItRight);
        var back = SaidWords.Has(sentence, SaysBack);
        if (right && !IsCourtesy(sentence))
            return true;
        // "如果头天就知道缺什么，……是吗？" asks back, although 什么 stands in it.
        if (IsPicture(sentence) && (SaidWords.Has(sentence, IsItSo) || ((asks || EndsAsking(sentence)) && !SaidWords.Has(sentence, Open))))
            return true;
        return back && (asks || EndsAsking(sentence)) && !AsksOpenly(sentence);
    }

    // "没错吧" behind praise of ourselves is judged by the subject; "对吧" behind small talk is still small talk.
    private static bool IsCourtesy(string sentence) => sentence.Length < 5;

    private static bool EndsAsking(string sentence) => SaidWords.Has(sentence, IsItSo) || SaidWords.Has(sentence, IsItRight) || sentence.TrimEnd('.', '。', '?', ' ').EndsWith('吗');

    /// <summary>Whether it asks for agreement only: "您看怎么样？", "Would that help?"</summary>
    public static bool IsConsent(string sentence) => (SaidWords.Has(sentence, AsksConsent) || sentence.EndsWith("怎么样", StringComparison.Ordinal)) && !SaidWords.Has(sentence, Consented);

    private static bool AsksOpenly(string sentence) => SaidWords.Has(Rest(sentence), Open) && !SaidWords.Has(sentence, Vague) && !BeginsClosed(sentence);

    // English question words inside a closed question ("do you know what it costs?") leave it closed.
    private static bool BeginsClosed(string sentence) => Array.Exists(ClosedBeginnings, beginning => sentence.StartsWith(beginning, StringComparison.Ordinal));

    private static readonly string[] Vague = ["有没有什么特别", "没什么", "没怎么", "不怎么", "怎么都", "什么都"];

    // "怎么样" was looked at before.
    private static string Rest(string sentence) => sentence.Replace("无论如何", " ", StringComparison.Ordinal).Replace("不管怎么", " ", StringComparison.Ordinal);

    private static bool IsUnmarkedQuestion(string sentence)
    {
        var end = sentence.TrimEnd('.', '。', ' ', '~', '呢', '呀', '啊');
        return end.EndsWith('吗') || end.EndsWith("怎么样", StringComparison.Ordinal) || end.EndsWith("如何", StringComparison.Ordinal) || end.EndsWith("什么", StringComparison.Ordinal) || sentence.TrimEnd('.', '。', ' ').EndsWith('呢') || SaidWords.Has(sentence, UnmarkedChinese) || BeginsAsking(sentence);
    }

    private static readonly string[] UnmarkedChinese =
    [
        "是什么", "有哪些", "为什么", "怎么办", "怎么做", "多少", "几天", "多久", "是不是", "有没有", "能不能", "哪一步", "哪一块", "哪个环节", "哪些部门", "什么影响", "什么后果", "最担心什么", "怎么回事", "到谁", "谁来", "谁负责", "谁最", "谁受", "谁会", "谁在", "大不大", "多不多", "难不难", "会不会", "是谁", "有谁", "是哪", "在哪", "哪天", "什么时候", "怎么管", "怎么看", "看重什么", "怕什么", "卡在哪",
    ];

    private static bool BeginsAsking(string sentence) =>
        (BeginsClosed(sentence) && !Array.Exists(Commands, beginning => sentence.StartsWith(beginning, StringComparison.Ordinal)))
        || Array.Exists(EnglishBeginnings, beginning => sentence.StartsWith(beginning, StringComparison.Ordinal));

    // "Don't worry" and "Have a look" ask nothing unless they end in a question mark.
    private static readonly string[] Commands = ["do ", "don't ", "have "];

    private static readonly string[] EnglishBeginnings = ["what ", "what's ", "why ", "how ", "which ", "who ", "who's ", "where ", "when "];
}
