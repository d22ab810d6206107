using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>The way of contact as an answer names it: 是微信, "it was a call".</summary>
internal static class ContactWords
{
    private static readonly (string Word, ContactKind Kind)[] Table =
    [
        ("微信", ContactKind.WeChat), ("wechat", ContactKind.WeChat), ("电话", ContactKind.Call), ("call", ContactKind.Call), ("phone", ContactKind.Call),
        ("回复", ContactKind.MessageAnswered), ("answer", ContactKind.MessageAnswered), ("发出", ContactKind.MessageSent), ("sent", ContactKind.MessageSent),
        ("饭", ContactKind.Dinner), ("餐", ContactKind.Dinner), ("dinner", ContactKind.Dinner), ("lunch", ContactKind.Dinner),
        ("见面", ContactKind.Meeting), ("当面", ContactKind.Meeting), ("拜访", ContactKind.Meeting), ("meeting", ContactKind.Meeting), ("in person", ContactKind.Meeting), ("visit", ContactKind.Meeting),
    ];

    public static ContactKind? Kind(string folded) =>
        Array.FindIndex(Table, row => folded.Contains(row.Word, StringComparison.Ordinal)) is var at and >= 0 ? Table[at].Kind : null;
}
