using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What has come about in a sale, in a few words. Course: M4, M7, M10, M12.</summary>
internal static class MarkText
{
    public static Text Of(MarkKind kind) => kind switch
    {
        MarkKind.TrulyConsiders => new("客户真正进入考虑期", "truly considering"),
        MarkKind.FormallyComparing => new("正式开始比方案", "formally comparing"),
        MarkKind.ProofDelivered => new("证明给客户看过了", "proof delivered"),
        MarkKind.ComparisonLeads => new("比较表上不落后", "ahead in the comparison"),
        MarkKind.PainStated => new("客户说出了病痛", "a pain was named"),
        MarkKind.PainAdmitted => new("有人承认病痛是他的", "a pain was admitted"),
        MarkKind.PainConsequence => new("病痛的后果", "what the pain leads to"),
        MarkKind.PainFigure => new("病痛值多少钱", "what the pain costs"),
        MarkKind.PainOthersSuffer => new("还有谁也受罪", "who else suffers"),
        MarkKind.VisionStated => new("客户说出“我要的”", "the vision was stated"),
        MarkKind.VisionOurs => new("“我要的”里有我们的长处", "our strengths are in the vision"),
        MarkKind.VisionConfirmed => new("客户确认这样就行", "the vision was confirmed"),
        MarkKind.PainCause => new("病痛的原因", "the reason behind the pain"),
        MarkKind.ImpactConfirmed => new("客户认了影响", "the impact was confirmed"),
        MarkKind.VisionShared => new("拍板的人也这么想", "whoever decides shares the vision"),
        _ => new("拍板的人够得着", "access to whoever decides"),
    };
}
