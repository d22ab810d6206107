using System.Globalization;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Importing;
using KingdeeCoachBot.Coaching.Spreadsheet.Writing;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>The funnel table of a person's deals, as they are when the link is opened.</summary>
internal sealed class FunnelContent(OwnDeals deals, TimeProvider clock) : ILinkedContent
{
    public const string KindName = "spreadsheet/funnel";

    public string Kind => KindName;

    public async Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct)
    {
        var (language, zoneId) = LinkDetail.Of(target);
        var sheet = FunnelSheet.Of(language, await deals.AllAsync(target.Tenant, target.User, ct));
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var found) ? found : TimeZoneInfo.Utc;
        var today = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new LinkedFile(SpreadsheetText.FunnelFile.In(language, today), Workbook.ContentType, Workbook.Write(sheet));
    }
}

/// <summary>An empty funnel table with directions.</summary>
internal sealed class TemplateContent : ILinkedContent
{
    public const string KindName = "spreadsheet/template";

    public string Kind => KindName;

    public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct)
    {
        var (language, _) = LinkDetail.Of(target);
        var file = new LinkedFile(SpreadsheetText.TemplateFile.In(language), Workbook.ContentType, Workbook.Write(FunnelSheet.Template(language)));
        return Task.FromResult<LinkedFile?>(file);
    }
}

/// <summary>The rows of a person's import that were not taken, with the reason of each.</summary>
internal sealed class RefusedContent(IStorage storage) : ILinkedContent
{
    public const string KindName = "spreadsheet/refused";

    public string Kind => KindName;

    public async Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct)
    {
        var (language, id) = LinkDetail.Of(target);
        var key = ImportStore.Key(new TurnIdentity(target.Tenant, target.User, ""), target.User, id);
        if (!(await storage.ReadAsync([key], ct)).TryGetValue(key, out var item))
            return null;
        var import = JsonSerializer.Deserialize(item.Body.Span, SpreadsheetJson.Stored.Import)!;
        return new LinkedFile(
            SpreadsheetText.RefusedFile.In(language), Workbook.ContentType, Workbook.Write(FunnelSheet.Refused(language, import.Refused)));
    }
}

/// <summary>What the links say beside their person: a language, and perhaps one thing more.</summary>
internal static class LinkDetail
{
    public static (Language Language, string Beside) Of(LinkTarget target)
    {
        var parts = target.Detail.Split(' ', 2);
        return (parts[0] == Language.English.Tag() ? Language.English : Language.Chinese, parts.Length > 1 ? parts[1] : "");
    }
}
