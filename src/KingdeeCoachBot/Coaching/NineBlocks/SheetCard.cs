using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>The pain sheet and the vision statement: as a card, and as plain text to copy. Course: M8.</summary>
internal static class SheetCard
{
    private const int LongestWords = 120;

    public static Task ShowAsync(CoachTurn coach, Deal deal, string status = "")
    {
        coach.FocusOn(deal);
        var sheet = PainSheet.Of(deal);
        var model = new SheetModel(
            status, coach.In(BlockText.SheetTitle, deal.Title), coach.In(sheet.IsEmpty ? BlockText.SheetEmpty : BlockText.SheetWhy),
            [.. sheet.Rows.Select(row => Row(coach, deal, row))],
            coach.In(BlockText.VisionTitle),
            sheet.Vision is null ? coach.In(BlockText.VisionNone) : Vision(coach, sheet.Vision),
            sheet.Vision is null ? [] : VisionLines(coach, sheet.Vision),
            deal.Id);
        return coach.ShowAsync("NineBlocks/Sheet", model, BlocksJson.Shown.SheetModel, model.Title);
    }

    /// <summary>A message of its own, so that it can be copied as it is.</summary>
    public static Task SayAsync(CoachTurn coach, Deal deal)
    {
        coach.FocusOn(deal);
        var sheet = PainSheet.Of(deal);
        if (sheet.IsEmpty)
            return coach.SayAsync(coach.In(BlockText.SheetEmpty), BlockText.HelpTitle);
        var colon = coach.Language == Language.Chinese ? "：" : ": ";
        var lines = new List<string> { coach.In(BlockText.SheetTitle, deal.Title) };
        foreach (var row in sheet.Rows.Select(row => Row(coach, deal, row)))
        {
            lines.Add("");
            lines.Add(coach.Language == Language.Chinese ? $"{row.Who}（{row.Sign}）" : $"{row.Who} ({row.Sign})");
            lines.AddRange(row.Lines.Select(line => $"- {line.Name}{colon}{line.Words}"));
        }

        lines.Add("");
        lines.Add(coach.In(BlockText.VisionTitle));
        lines.Add(sheet.Vision is null ? coach.In(BlockText.VisionNone) : Vision(coach, sheet.Vision));
        if (sheet.Vision is not null)
            lines.AddRange(VisionLines(coach, sheet.Vision).Select(line => $"- {line}"));
        return coach.SayAsync(string.Join('\n', lines));
    }

    private static SheetRow Row(CoachTurn coach, Deal deal, PainRow row)
    {
        (string Words, Text Name)[] all =
        [
            (row.Pain, new("痛在哪", "What hurts")), (row.Cause, new("什么原因", "Why")), (row.Consequence, new("后果", "Leads to")),
            (row.Figure, new("值多少", "Costs")), (row.Others, new("还有谁受罪", "Who else suffers")),
        ];
        var missing = all.Where(each => each.Words.Length == 0).Select(each => coach.In(each.Name));
        return new SheetRow(
            row.Who.Length > 0 ? row.Who : coach.In(BlockText.SomebodyThere),
            coach.In(row.IsAdmitted ? BlockText.Admitted : BlockText.NotAdmitted),
            row.IsAdmitted ? "Good" : "Warning",
            [.. all.Where(each => each.Words.Length > 0).Select(each => new SheetLine(coach.In(each.Name), PressFields.Cut(each.Words, LongestWords)))],
            string.Join(coach.Language == Language.Chinese ? "、" : ", ", missing) is { Length: > 0 } names ? coach.In(BlockText.NotAsked, names) : "",
            deal.FindPersonCalled(row.Who)?.Id ?? "");
    }

    private static string Vision(CoachTurn coach, VisionStatement vision) => vision.Words.Length == 0
        ? coach.In(BlockText.VisionUnsaid)
        : coach.In(BlockText.VisionOf, vision.Whose.Length > 0 ? vision.Whose : coach.In(BlockText.SomebodyThere), PressFields.Cut(vision.Words, LongestWords));

    private static IReadOnlyList<string> VisionLines(CoachTurn coach, VisionStatement vision) =>
    [
        vision.Ours.Length > 0 ? coach.In(BlockText.OursIn, PressFields.Cut(vision.Ours, LongestWords)) : coach.In(BlockText.OursMissing),
        vision.ConfirmedBy.Count > 0
            ? coach.In(BlockText.ConfirmedBy, string.Join(coach.Language == Language.Chinese ? "、" : ", ", vision.ConfirmedBy))
            : coach.In(BlockText.NotConfirmed),
    ];
}
