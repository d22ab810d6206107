namespace KingdeeCoachBot.EndToEnd.Playground;

public sealed class PlaygroundTests(Chromium chromium)
{
    private const string Sentence = "明天下午三点去拜访华能集团的王总";

    // Playground says en-US for everybody, so the coach greets in English; as emulator it says nothing at first.
    private const string Welcome = "Hello, I'm your key-account sales coach";

    [Fact]
    public async Task The_welcome_comes_once_although_the_page_is_loaded_twice()
    {
        await using var chat = await PlaygroundChat.OfARepAsync(chromium, "msteams");
        await chat.ShowsCard(Welcome);
        await chat.KeepsScreenshot("playground-welcome");

        await chat.IsInstalledAgain();
        await chat.Says("帮助");

        // Playground forgets its chats when it is loaded; another exchange comes behind whatever a second welcome would have brought.
        await chat.ShowsCard("说一句就行");
        await chat.ShowsCards(1);
    }

    [Fact]
    public async Task A_saved_plan_takes_the_place_of_its_form_and_is_found_after_a_kill()
    {
        await using var chat = await PlaygroundChat.OfARepAsync(chromium, "msteams");
        await chat.ShowsCard(Welcome);

        await PlansTheVisitAsync(chat);
        await chat.KeepsScreenshot("playground-plan");

        await chat.Bot.IsKilledAsync();
        await chat.Bot.StartsAgainAsync();
        await OpensItFromTheListAsync(chat);
        await chat.KeepsScreenshot("playground-opened");

        await chat.Presses("我的拜访");
        await chat.ShowsCard("接下来的拜访");
        await chat.Shows("在下面");
        await chat.ShowsCards(2, "目标");
        await chat.ShowsCards(4);
        await chat.KeepsScreenshot("playground-below");
    }

    [Fact]
    public async Task The_same_through_Submit_where_the_channel_is_the_emulator()
    {
        await using var chat = await PlaygroundChat.OfARepAsync(chromium, "emulator");
        await chat.ShowsCard("你好，我是你的大客户销售教练");

        await PlansTheVisitAsync(chat);
        await chat.KeepsScreenshot("emulator-plan");

        await chat.Bot.IsKilledAsync();
        await chat.Bot.StartsAgainAsync();
        await OpensItFromTheListAsync(chat);

        await chat.Presses("我的拜访");
        await chat.ShowsCard("接下来的拜访");
        await chat.ShowsCards(2, "目标");
        await chat.ShowsCards(4);
        await chat.KeepsScreenshot("emulator-below");
    }

    [Fact]
    public async Task A_manager_is_answered_in_the_language_he_types()
    {
        await using var chat = await PlaygroundChat.OfAManagerAsync(chromium, "msteams");
        await chat.ShowsCard(Welcome);
        await chat.Says("帮助");
        await chat.ShowsCard("说一句就行");

        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.ShowsCard("This is what I understood");
        await chat.FieldHolds("Customer", "Siemens China");
        await chat.FieldHolds("Whom you meet", "Mr. Chen");
        await chat.Fills("When you walk out, what has the customer agreed to?", "agrees to a demo next week");
        await chat.Presses("Save");
        await chat.ShowsCard("Saved", "Siemens China · Mr. Chen", "agrees to a demo next week");
        await chat.ShowsCards(0, "This is what I understood");
        await chat.KeepsScreenshot("playground-english");
    }

    [Fact]
    public async Task In_a_group_the_coach_only_points_to_the_personal_chat()
    {
        await using var chat = await PlaygroundChat.OfARepAsync(chromium, "msteams");
        await chat.ShowsCard(Welcome);
        await chat.Says(Sentence);
        await chat.ShowsCard("我是这样理解的");

        await chat.Opens("销售一组");
        await chat.SaysTo("销售教练", "我的拜访");

        await chat.Shows("客户的事我们私下说");
        await chat.ShowsCards(0);
        await chat.KeepsScreenshot("playground-group");
    }

    private static async Task PlansTheVisitAsync(PlaygroundChat chat)
    {
        await chat.Says(Sentence);
        await chat.ShowsCard("我是这样理解的");
        await chat.FieldHolds("客户", "华能集团");
        await chat.FieldHolds("拜访对象", "王总");
        await chat.Fills("走出门时，要他答应什么？", "让王总同意下周看一次演示");
        await chat.Presses("保存");

        await chat.ShowsCard("已保存", "华能集团 · 王总", "15:00 · 明天 · 上门", "让王总同意下周看一次演示");
        await chat.ShowsCards(0, "我是这样理解的");
        await chat.ShowsCards(2);
    }

    private static async Task OpensItFromTheListAsync(PlaygroundChat chat)
    {
        await chat.Says("我的拜访");
        await chat.ShowsCard("接下来的拜访");
        // One of the plan, one of the list, one of the welcome: saving brought no message of its own.
        await chat.ShowsCards(3);

        await chat.PressesRow("华能集团 · 王总");
        await chat.ShowsCard("已计划", "让王总同意下周看一次演示");
        await chat.ShowsCards(3);
    }
}
