using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What else can be done with a deal: the second card behind "more".</summary>
internal static class MoreCard
{
    private static readonly Text Edit = new("修改", "Edit");
    private static readonly Text EditLine = new("金额、时间、阶段、对手、团队", "Amount, date, stage, rivals, team");
    private static readonly Text Step = new("加一个下一步", "Add a next step");
    private static readonly Text StepLine = new("谁、做什么、哪天", "Who does what, by when");
    private static readonly Text People = new("客户的人", "Their people");
    private static readonly Text PeopleLine = new("谁拍板、谁支持、谁是内线", "Who decides, who supports us, who informs us");
    private static readonly Text Contacts = new("联系记录", "Contacts");
    private static readonly Text Win = new("签了", "Won");
    private static readonly Text WinLine = new("记下签了多少", "Note what it was signed for");
    private static readonly Text Lose = new("丢了", "Lost");
    private static readonly Text LoseLine = new("记下原因和对手", "Note why, and to whom");
    private static readonly Text Stop = new("叫停", "Stop");
    private static readonly Text StopLine = new("该断则断", "Cut off what must be cut");
    private static readonly Text Park = new("先搁置", "Park");
    private static readonly Text ParkLine = new("放到某一天再跟，最多 60 天", "Until a day, 60 days at most");
    private static readonly Text Resume = new("恢复跟进", "Take up again");
    private static readonly Text Reopen = new("重新打开", "Reopen");
    private static readonly Text HandOver = new("移交给同事", "Hand over");
    private static readonly Text HandOverLine = new("给同事一个接手码", "Give a colleague a code");
    private static readonly Text Delete = new("删除", "Delete");
    private static readonly Text DeleteLine = new("建错了才删", "Only if created by mistake");

    public static Task ShowAsync(CoachTurn coach, Deal deal) => coach.ShowBelowAsync(
        "Deals/More",
        new MoreModel(deal.Title, DealLine.Write(coach, deal), deal.Id, [.. Rows(deal).Select(row => new MoreRow(coach.In(row.Title), row.Line is null ? "" : coach.In(row.Line), row.Verb))]),
        DealsJson.Shown.MoreModel,
        deal.Title);

    private static IEnumerable<(Text Title, Text? Line, string Verb)> Rows(Deal deal) => deal.IsClosed
        ? [(Reopen, null, "Deals/Reopen"), (Edit, EditLine, "Deals/Edit"), (Delete, DeleteLine, "Deals/Delete")]
        :
        [
            (Step, StepLine, "NextSteps/Add"),
            (People, PeopleLine, "People/List"),
            (Contacts, null, "Contacts/List"),
            (Edit, EditLine, "Deals/Edit"),
            (Win, WinLine, "Deals/Win"),
            (Lose, LoseLine, "Deals/Lose"),
            (Stop, StopLine, "Deals/StopDeal"),
            deal.Status == DealStatus.Parked ? (Resume, null, "Deals/Resume") : (Park, ParkLine, "Deals/Park"),
            (HandOver, HandOverLine, "Deals/HandOver"),
            (Delete, DeleteLine, "Deals/Delete"),
        ];
}

internal sealed record MoreModel(string Title, string Line, string Deal, IReadOnlyList<MoreRow> Rows);

internal sealed record MoreRow(string Title, string Line, string Verb);
