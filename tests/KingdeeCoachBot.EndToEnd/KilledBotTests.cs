namespace KingdeeCoachBot.EndToEnd;

/// <summary>A bot that is killed between taking something and answering it still answers, and answers once.</summary>
public sealed class KilledBotTests(Chromium chromium)
{
    private const string Sentence = "明天下午三点去拜访华能集团的王总";

    [Fact]
    public async Task A_sentence_taken_before_the_kill_is_answered_once_after_it()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");

        await chat.KillsTheBotOnceItHasTaken(() => chat.Says(Sentence));
        await chat.NoticesTheRestart();

        await chat.ShowsCard("我是这样理解的");
        await ShowsOneFormAndItsSentenceOnceAsync(chat);
    }

    [Fact]
    public async Task A_sentence_on_its_way_at_the_kill_is_answered_once_after_it_or_after_Retry()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");

        await chat.KillsTheBotWhileItIsSent(() => chat.Says(Sentence));
        await chat.NoticesTheRestart();

        await chat.RetriesIfAsked(until: "我是这样理解的");
        await ShowsOneFormAndItsSentenceOnceAsync(chat);
    }

    [Fact]
    public async Task A_sentence_said_while_the_bot_is_away_is_sent_by_Retry()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");

        await chat.Bot.IsKilledAsync();
        await chat.Says(Sentence);
        await chat.NoticesTheRestart();

        await chat.RetriesIfAsked(until: "我是这样理解的");
        await ShowsOneFormAndItsSentenceOnceAsync(chat);
    }

    [Fact]
    public async Task A_form_taken_before_the_kill_is_saved_once()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Says(Sentence);
        await chat.ShowsCard("我是这样理解的");

        await chat.KillsTheBotOnceItHasTaken(() => chat.Presses("保存"));
        await chat.NoticesTheRestart();

        await chat.ShowsCard("已保存", "华能集团 · 王总");
        await chat.Says("我的拜访");
        await chat.ShowsCard("接下来的拜访", "华能集团 · 王总");
        await chat.ShowsCards(1, "已保存");
    }

    [Fact]
    public async Task A_form_saved_while_the_bot_is_away_is_saved_when_it_is_back()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Says(Sentence);
        await chat.ShowsCard("我是这样理解的");

        await chat.Bot.IsKilledAsync();
        await chat.Presses("保存");
        await chat.NoticesTheRestart();

        await chat.ShowsCard("已保存", "华能集团 · 王总");
    }

    // Another exchange comes behind whatever a second answer would have brought.
    private static async Task ShowsOneFormAndItsSentenceOnceAsync(ChatPage chat)
    {
        await chat.Says("帮助");
        await chat.ShowsCard("说一句就行");
        await chat.ShowsCards(1, "我是这样理解的");
        await chat.ShowsBubbles(1, Sentence);
    }
}
