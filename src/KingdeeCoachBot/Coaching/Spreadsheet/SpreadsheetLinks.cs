using KingdeeCoachBot.BotFramework.Links;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>The links that spreadsheets are given by; empty where people have no address of this bot.</summary>
internal sealed class SpreadsheetLinks(Links links)
{
    // A working day, and the evening after it. The file is as current as the moment of opening.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public Task<string> FunnelAsync(CoachTurn coach, CancellationToken ct) => CreateAsync(coach, FunnelContent.KindName, coach.Zone.Id, ct);

    public Task<string> TemplateAsync(CoachTurn coach, CancellationToken ct) => CreateAsync(coach, TemplateContent.KindName, "", ct);

    public Task<string> RefusedAsync(CoachTurn coach, string import, CancellationToken ct) => CreateAsync(coach, RefusedContent.KindName, import, ct);

    private async Task<string> CreateAsync(CoachTurn coach, string kind, string detail, CancellationToken ct)
    {
        var target = new LinkTarget(kind, coach.Turn.Identity.Tenant, coach.Me, $"{coach.Language.Tag()} {detail}");
        return (await links.CreateAsync(target, Lifetime, ct))?.AbsoluteUri ?? "";
    }
}
