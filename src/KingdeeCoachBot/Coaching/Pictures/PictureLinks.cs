using System.Globalization;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>A picture on a card.</summary>
/// <param name="Url">Empty where people have no address of this bot: the card's text stands alone then.</param>
/// <param name="Alt">The picture in words.</param>
internal sealed record Picture(string Url, string Alt);

/// <summary>
/// Makes the addresses of pictures. What is drawn stands in the address, signed: a few numbers, no names. So the picture always agrees with the
/// card it stands on, whoever fetches it again and again reads no deal, and nothing is drawn while the turn holds its transaction.
/// </summary>
internal sealed class PictureLinks(Links links)
{
    // As long as links may live: cards stay in the chat, and their text stays after that.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The curve of concern with the place of a deal of the person's own.</summary>
    public async Task<Picture> CurveAsync(CoachTurn coach, CurvePlace place, CancellationToken ct) =>
        new(await CreateAsync(coach, CurveContent.KindName, CurveContent.Write(place), ct), CurveText.Alt(place, coach.Language));

    /// <summary>The funnel of the person's own deals.</summary>
    public async Task<Picture> FunnelAsync(CoachTurn coach, FunnelTable table, CancellationToken ct)
    {
        var figures = FunnelFigures.Of(table);
        return new Picture(await CreateAsync(coach, FunnelPictureContent.KindName, figures.Write(), ct), FunnelPictureText.AltOf(figures, coach.Language));
    }

    /// <summary>The map of a deal's people, in the order given.</summary>
    public async Task<Picture> PeopleAsync(CoachTurn coach, IReadOnlyList<Stakeholder> people, CancellationToken ct) =>
        new(await CreateAsync(coach, PeopleContent.KindName, PeopleFigures.Of(people).Write(), ct), PeoplePictureText.Alt(coach.Language, people));

    /// <summary>The two axes with a person's place, as its author reads him.</summary>
    public async Task<Picture> AxesAsync(CoachTurn coach, AxesPlace place, CancellationToken ct) =>
        new(await CreateAsync(coach, AxesContent.KindName, place.Write(), ct), AxesText.Alt(place, coach.Language));

    private async Task<string> CreateAsync(CoachTurn coach, string kind, string figures, CancellationToken ct)
    {
        var target = new LinkTarget(kind, coach.Turn.Identity.Tenant, coach.Me, $"{coach.Language.Tag()} {figures}");
        return (await links.CreateAsync(target, Lifetime, ct))?.AbsoluteUri ?? "";
    }
}

/// <summary>Draws the curve of concern.</summary>
internal sealed class CurveContent : ILinkedContent
{
    public const string KindName = "picture/curve";

    private const int Whole = 1000;

    public string Kind => KindName;

    public static string Write(CurvePlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Round(place.Time * Whole)} {(int)Math.Round(place.ByStage * Whole)} {(int)place.Phase}");

    public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct) => Task.FromResult(
        PictureDetail.Of(target) is var (language, figures) && Read(figures) is { } place ? PictureDetail.Png("curve.png", CurvePicture.Draw(place, language)) : null);

    private static CurvePlace? Read(string figures) =>
        figures.Split(' ') is [var time, var ours, var phase] && Part(time, Whole) is { } his && Part(ours, Whole) is { } byStage && Part(phase, 2) is { } number
            ? new CurvePlace((double)his / Whole, (double)byStage / Whole, (BuyingPhase)number, ConcernCurve.Highest((double)his / Whole))
            : null;

    private static int? Part(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}

/// <summary>Draws the funnel.</summary>
internal sealed class FunnelPictureContent : ILinkedContent
{
    public const string KindName = "picture/funnel";

    public string Kind => KindName;

    public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct) => Task.FromResult(
        PictureDetail.Of(target) is var (language, figures) && FunnelFigures.Read(figures) is { } read ? PictureDetail.Png("funnel.png", FunnelPicture.Draw(read, language)) : null);
}

/// <summary>Draws the two axes of the POWER analysis.</summary>
internal sealed class AxesContent : ILinkedContent
{
    public const string KindName = "picture/axes";

    public string Kind => KindName;

    public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct) => Task.FromResult(
        PictureDetail.Of(target) is var (language, figures) && AxesPlace.Read(figures) is { } place ? PictureDetail.Png("power.png", AxesPicture.Draw(place, language)) : null);
}

/// <summary>What a picture's address says beside its person: a language and figures.</summary>
internal static class PictureDetail
{
    public static (Language Language, string Figures) Of(LinkTarget target)
    {
        var parts = target.Detail.Split(' ', 2);
        return (parts[0] == Language.English.Tag() ? Language.English : Language.Chinese, parts.Length > 1 ? parts[1] : "");
    }

    // The same address always gives the same picture.
    public static LinkedFile Png(string name, byte[] bytes) => new(name, "image/png", bytes) { IsPicture = true };
}
