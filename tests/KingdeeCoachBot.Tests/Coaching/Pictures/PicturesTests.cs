using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;
using SkiaSharp;

namespace KingdeeCoachBot.Tests.Coaching.Pictures;

/// <summary>Pictures that Teams takes, that a phone can show, and that need no font of the machine.</summary>
public sealed class PicturesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string, double, double, BuyingPhase> Places => new()
    {
        { "zh-CN", 0.45, 0.45, BuyingPhase.Evaluation },
        { "en-US", 0.45, 0.45, BuyingPhase.Evaluation },
        { "zh-CN", 1 / 6d, 0.82, BuyingPhase.NeedDefinition },
        { "en-US", 1 / 6d, 0.82, BuyingPhase.NeedDefinition },
        { "zh-CN", 0, 0, BuyingPhase.NeedDefinition },
        { "en-US", 1, 1, BuyingPhase.TakeAction },
        { "en-US", 5 / 6d, 0.34, BuyingPhase.TakeAction },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void The_curves_are_drawn_within_what_Teams_shows(string language, double time, double ours, BuyingPhase phase)
    {
        var png = CurvePicture.Draw(Place(time, ours, phase), LanguageOf(language));
        Keep($"curve-{language}-{time:0.00}-{ours:0.00}", png);
        ShowsInTeams(png);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public void The_funnel_is_drawn_within_what_Teams_shows(string language)
    {
        var png = FunnelPicture.Draw(Table(), LanguageOf(language));
        Keep($"funnel-{language}", png);
        ShowsInTeams(png);
        ShowsInTeams(FunnelPicture.Draw(Methodology.Funnel.Of([], Today), LanguageOf(language)));
    }

    [Fact]
    public void Where_the_customer_is_changes_the_picture()
    {
        var here = CurvePicture.Draw(Place(0.45, 0.45, BuyingPhase.Evaluation), Language.Chinese);
        Assert.NotEqual(here, CurvePicture.Draw(Place(0.75, 0.75, BuyingPhase.TakeAction), Language.Chinese));
        Assert.NotEqual(here, CurvePicture.Draw(Place(0.45, 0.75, BuyingPhase.Evaluation), Language.Chinese));
        Assert.Equal(here, CurvePicture.Draw(Place(0.45, 0.45, BuyingPhase.Evaluation), Language.Chinese));
    }

    [Fact]
    public void The_funnel_draws_amounts_where_there_are_some()
    {
        var figures = FunnelFigures.Of(Table());
        var without = figures with { Bands = [.. figures.Bands.Select(band => band with { Firm = 0 })] };
        Assert.NotEqual(FunnelPicture.Draw(figures, Language.Chinese), FunnelPicture.Draw(without, Language.Chinese));
    }

    [Fact]
    public void The_font_has_every_character_that_is_drawn()
    {
        Text[] texts =
        [
            .. Enum.GetValues<BuyingPhase>().Select(CurveText.Phase), .. Enum.GetValues<ConcernTopic>().Select(CurveText.Topic),
            CurveText.Price, CurveText.YouAreHere, CurveText.Customer, CurveText.OurFunnel,
            .. Enum.GetValues<DealStage>().Select(stage => FunnelPictureText.Band(stage, 1234567890)),
            .. Enum.GetValues<PersonalityType>().SelectMany(type => (Text[])[PowerText.Type(type), PowerText.Strategy(type)]),
            AxesText.Rational, AxesText.Emotional, AxesText.Competitive, AxesText.EasyGoing,
            FunnelPictureText.NoAmount, FunnelPictureText.Firm, FunnelPictureText.Hoped, FunnelPictureText.HopedOf,
        ];
        foreach (var text in texts)
            Assert.True(Lettering.CanWrite(text.Chinese + text.English), text.Chinese);
        foreach (var currency in (string[])["CNY", "USD", "EUR", "HKD", "JPY"])
            Assert.True(Lettering.CanWrite(Amounts.Write(Language.Chinese, new Money(123_456_789.5m, currency))));
    }

    [Theory]
    [InlineData("王喆、李堃", "王喆、李堃")]
    [InlineData("华能集团（北京）有限公司——“财务共享”…", "华能集团（北京）有限公司——“财务共享”…")]
    [InlineData("\U00020BB7野家", "·野家")]
    [InlineData("😀好", "·好")]
    [InlineData("한국", "··")]
    public void A_character_that_the_font_lacks_is_never_a_box(string text, string drawn) => Assert.Equal(drawn, Lettering.Writable(text));

    [Fact]
    public void Letters_leave_ink()
    {
        // A font that is not there draws nothing, and says nothing.
        using var bitmap = new SKBitmap(60, 60);
        using var canvas = new SKCanvas(bitmap);
        using var font = Lettering.Font(40, bold: false);
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.DrawText("需", 5, 45, SKTextAlign.Left, font, paint);
        canvas.Flush();
        Assert.InRange(bitmap.Pixels.Count(pixel => pixel.Alpha > 128), 200, 1500);
    }

    [Theory]
    [InlineData(0.45, 0.45, BuyingPhase.Evaluation, "心理曲线：客户在“II 评价方案”，这时最关心方案。", "The curve of concern: the customer is in “II Evaluate”, where solution matters most.")]
    [InlineData(1 / 6d, 0.8, BuyingPhase.NeedDefinition, "这时最关心需求；我们的漏斗走在“III 判断风险”。", "our funnel stands in “III Take action”.")]
    public void The_curve_is_told_in_words_too(double time, double ours, BuyingPhase phase, string chinese, string english)
    {
        var place = Place(time, ours, phase);
        Assert.EndsWith(chinese, CurveText.Alt(place, Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(english, CurveText.Alt(place, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_funnel_is_told_in_words_too()
    {
        var figures = FunnelFigures.Of(Table());
        Assert.Equal(
            "漏斗图：T 目标客户 · 1 个；P 意向客户 · 0 个；I 进入考虑期 · 2 个，0元有证据，共预计1,730万；B 商务谈判 · 1 个，1,200万有证据，共预计1,200万。",
            FunnelPictureText.AltOf(figures, Language.Chinese));
        Assert.Contains("B Negotiation · 1, RMB 12M carried by evidence of RMB 12M", FunnelPictureText.AltOf(figures, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_come_back_from_an_address_as_they_were_and_nonsense_does_not()
    {
        var figures = FunnelFigures.Of(Table());
        var read = FunnelFigures.Read(figures.Write())!;
        Assert.Equal((figures.Currency, figures.Others), (read.Currency, read.Others));
        Assert.Equal(figures.Bands, read.Bands);
        Assert.All((string[])["", ";;;;", "CNY,0;1;2;3;4", "CNY,0;1,2,3;1,2,3;1,2,3", "CNY,0;-1,2,3;1,2,3;1,2,3;1,2,3", "CNY,x;1,2,3;1,2,3;1,2,3;1,2,3"], text => Assert.Null(FunnelFigures.Read(text)));
    }

    [Fact]
    public void A_place_on_the_axes_comes_back_from_an_address_as_it_was_and_nonsense_does_not()
    {
        var place = new AxesPlace(850, 120, 470, PersonalityType.Expressive);
        Assert.Equal(place, AxesPlace.Read(place.Write()));
        Assert.Equal(place with { Type = null }, AxesPlace.Read((place with { Type = null }).Write()));
        Assert.All((string[])["", "1 2 3", "1 2 3 4 5", "-1 2 3 4", "1001 2 3 4", "a b c d"], text => Assert.Null(AxesPlace.Read(text)));
    }

    [Theory]
    [InlineData(850, 850, PersonalityType.Driver, "他在“驱动性的”这一角，理智、竞争。", "in the corner “Driver”, rational and competitive.")]
    [InlineData(300, 700, null, "还看不准，偏理智、偏随和。", "leaning rational and easy-going.")]
    [InlineData(500, 500, null, "还看不准，在中间。", "in the middle.")]
    public void The_axes_are_told_in_words_too(int competitive, int rational, PersonalityType? type, string chinese, string english)
    {
        var place = new AxesPlace(competitive, rational, 500, type);
        Assert.EndsWith(chinese, AxesText.Alt(place, Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(english, AxesText.Alt(place, Language.English), StringComparison.Ordinal);
        Assert.NotEmpty(AxesPicture.Draw(place, Language.Chinese));
    }

    internal static FunnelTable Table() => Methodology.Funnel.Of(
        [
            Row("a", DealStage.Target, null, null),
            Row("b", DealStage.Consideration, new Money(5_000_000, "CNY"), null),
            Row("c", DealStage.Consideration, new Money(12_345_678, "CNY"), null),
            Row("d", DealStage.Negotiation, new Money(12_000_000, "CNY"), Today.AddDays(10)),
        ], Today);

    private static FunnelRow Row(string id, DealStage stage, Money? amount, DateOnly? firm) =>
        new() { Id = id, Title = id, Stage = stage, Status = DealStatus.Open, Amount = amount, FirmUntil = firm };

    private static CurvePlace Place(double time, double ours, BuyingPhase phase) => new(time, ours, phase, ConcernCurve.Highest(time));

    private static Language LanguageOf(string tag) => tag == "zh-CN" ? Language.Chinese : Language.English;

    private static void ShowsInTeams(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        Assert.InRange(picture.Width, 600, 1024);
        Assert.InRange(picture.Height, 300, 1024);
        Assert.InRange(png.Length, 5_000, 100_000);
    }

    // Set PICTURES to a folder to look at them.
    private static void Keep(string name, byte[] png)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name + ".png"), png);
    }
}
