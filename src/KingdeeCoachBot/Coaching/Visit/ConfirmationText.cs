namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Words of the message to the customer, as one writes them on WeChat.</summary>
internal static class ConfirmationText
{
    public static readonly Text Full = new(
        "{0}，您好！谢谢您抽时间，这次聊得很有收获。跟您确认一下：{1}如有出入，您随时告诉我。",
        "Hello {0}, thank you for your time. I learnt a great deal. To confirm: {1}If I got anything wrong, please tell me.");

    public static readonly Text Short = new("{0}，谢谢您的时间！{1}有变化您随时说。", "{0}, thank you for your time. {1}Let me know if anything changes.");

    public static readonly Text Warm = new(
        "{0}，跟您聊完我这边就动起来了。{1}您想到什么，直接发我就行。",
        "{0}, we got to work right after our talk. {1}If anything comes to mind, just drop me a line.");

    public static readonly Text Agreed = new("咱们说定了{0}；", "We agreed on {0}. ");
    public static readonly Text WeDoBy = new("我这边{1}前{0}。", "On our side by {1}: {0}. ");
    public static readonly Text WeDo = new("我这边{0}。", "On our side: {0}. ");
    public static readonly Text TheyDoBy = new("也麻烦您{1}前{0}。", "On your side by {1}: {0}. ");
    public static readonly Text TheyDo = new("也麻烦您{0}。", "On your side: {0}. ");
    public static readonly Text NothingYet = new("您提到的几点我都记下了，理好就向您汇报。", "I noted the points you made and will come back to you on each. ");
    public static readonly Text Nobody = new("领导", "there");
    public static readonly Text All = new("各位", "everyone");
}
