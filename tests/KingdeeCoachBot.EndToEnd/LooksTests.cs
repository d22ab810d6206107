using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KingdeeCoachBot.EndToEnd;

public sealed class LooksTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280, 800)]
    [InlineData(ColorScheme.Dark, 1280, 800)]
    [InlineData(ColorScheme.Light, 390, 844)]
    [InlineData(ColorScheme.Dark, 390, 844)]
    public async Task The_form_fits_the_window_with_its_button_and_the_send_box_in_view(ColorScheme scheme, int width, int height)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, new Look(scheme, width, height));
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.KeepsScreenshot($"welcome-{scheme}-{width}");

        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.ShowsCard("我是这样理解的");
        await IsInViewAsync(chat.Button("保存"));
        await IsInViewAsync(chat.SendBox);
        await FitsAsync(chat, width);
        await chat.KeepsScreenshot($"form-{scheme}-{width}");

        await chat.Presses("保存");
        await chat.ShowsCard("已保存");
        await IsInViewAsync(chat.SendBox);
        await FitsAsync(chat, width);
        await chat.KeepsScreenshot($"plan-{scheme}-{width}");
    }

    [Theory]
    [InlineData(ColorScheme.Light, "light")]
    [InlineData(ColorScheme.Dark, "dark")]
    public async Task The_page_follows_the_system_until_another_appearance_is_chosen(ColorScheme scheme, string theme)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, Look.Usual with { Scheme = scheme });
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await Expect(chat.On("html")).ToHaveAttributeAsync("data-theme", theme);

        var other = theme == "light" ? "dark" : "light";
        await chat.Chooses("#theme", other);
        await Expect(chat.On("html")).ToHaveAttributeAsync("data-theme", other);
        await chat.IsReloaded();
        await Expect(chat.On("html")).ToHaveAttributeAsync("data-theme", other);
    }

    private static Task IsInViewAsync(ILocator part) => Expect(part).ToBeInViewportAsync(new() { Ratio = 1, Timeout = 60_000 });

    private static async Task FitsAsync(ChatPage chat, int width) =>
        Assert.Equal(width, await chat.Measures<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
}
