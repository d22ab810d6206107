using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Deals.NewDealTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed partial class DealCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 三一重工ERP升级 预算30-50万 预计明年6月签 P阶段");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Deals/Save", new { amount = "很多" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await SavedAsync(chat, "新建商机 三一重工ERP升级 预算500万 预计明年6月签 P阶段，对手是用友和SAP");
        chat.ShowsGolden("Deal.created.zh-CN");
        await chat.Says("新建商机 三一重工");
        chat.ShowsGolden("Form.twin.zh-CN");
        await SavedAsync(chat, "新建商机 华能集团 预算300万 B阶段");
        await chat.Says("我的商机");
        chat.ShowsGolden("List.zh-CN");
        await chat.Says("看看三一");
        chat.ShowsGolden("Deal.zh-CN");
        await chat.Presses("Deals/More");
        chat.ShowsGolden("More.zh-CN");
        await chat.Says("三一先搁置到明年3月");
        chat.ShowsGolden("Parking.zh-CN");
        await chat.Presses("Deals/SaveParking");
        chat.ShowsGolden("Deal.parked.zh-CN");
        await chat.Says("三一丢了，输给用友，价格太高");
        chat.ShowsGolden("Closing.lost.zh-CN");
        await chat.Presses("Deals/SaveClosing");
        chat.ShowsGolden("Deal.lost.zh-CN");
        await chat.Says("华能不做了");
        chat.ShowsGolden("Closing.stopped.zh-CN");
        await chat.Says("删掉华能的商机");
        chat.ShowsGolden("ConfirmDelete.zh-CN");
        await chat.Says("把华能移交给李伟");
        chat.ShowsGolden("HandOver.zh-CN");
        var code = Code().Match(chat.NewestCard().ToJsonString()).Value;
        var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        colleague.ShowsGolden("TakeOver.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.Says("new deal Siemens China MES rollout, 2 million RMB, signing in June, stage P");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("Deals/Save", new { amount = "a lot" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
        await SavedAsync(chat, "new deal Siemens China MES rollout, 2 million RMB, signing in June, stage P, rivals are SAP and Oracle");
        chat.ShowsGolden("Deal.created.en-US");
        await chat.Says("new deal Siemens China");
        chat.ShowsGolden("Form.twin.en-US");
        await SavedAsync(chat, "new deal Haier, 300K USD, stage B");
        await chat.Says("my deals");
        chat.ShowsGolden("List.en-US");
        await chat.Says("show Siemens");
        chat.ShowsGolden("Deal.en-US");
        await chat.Presses("Deals/More");
        chat.ShowsGolden("More.en-US");
        await chat.Says("park Siemens until March 1");
        chat.ShowsGolden("Parking.en-US");
        await chat.Presses("Deals/SaveParking");
        chat.ShowsGolden("Deal.parked.en-US");
        await chat.Says("we lost Siemens to SAP, price too high");
        chat.ShowsGolden("Closing.lost.en-US");
        await chat.Presses("Deals/SaveClosing");
        chat.ShowsGolden("Deal.lost.en-US");
        await chat.Says("drop the Haier deal");
        chat.ShowsGolden("Closing.stopped.en-US");
        await chat.Says("delete the Haier deal");
        chat.ShowsGolden("ConfirmDelete.en-US");
        await chat.Says("hand Haier over to Tom");
        chat.ShowsGolden("HandOver.en-US");
        var code = Code().Match(chat.NewestCard().ToJsonString()).Value;
        var colleague = chat.Another();
        await colleague.Says($"take over {code}");
        colleague.ShowsGolden("TakeOver.en-US");
    }

    [GeneratedRegex("[2-9A-Z]{5}-[2-9A-Z]{5}")]
    private static partial Regex Code();
}
