using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.NineBlocks;

/// <summary>Every question can be read out to somebody: addressed, whole, and one question for each block, role and kind of person.</summary>
public sealed class BlockWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static Deal Deal(DecisionRole role, bool knowsAll) => Enum.GetValues<MarkKind>().Where(kind => knowsAll && kind.Block() is not null).Aggregate(
        new Deal { Id = "d", Owner = "o", Customer = "华能", CreatedAt = Chat.Monday, People = [new Stakeholder { Id = "p", Name = "王总", Role = role }] },
        (deal, kind) => deal.With(new DealMark { Id = $"{kind}", Kind = kind, Evidence = Evidence.Confirmed, At = Chat.Monday, Who = "王总", Text = $"说{kind}" }));

    [Fact]
    public void A_question_is_addressed_and_asks()
    {
        foreach (var role in Enum.GetValues<DecisionRole>())
        foreach (var block in Enum.GetValues<NineBlock>())
        foreach (var knowsAll in new[] { false, true })
        foreach (var type in Enum.GetValues<PersonalityType>().Cast<PersonalityType?>().Prepend(null))
        {
            var deal = Deal(role, knowsAll);
            var person = deal.People[0];
            var (ask, view) = (BlockAsk.For(deal, block, person, Today), Methodology.NineBlocks.Of(deal, person, Today));
            var (chinese, english) = (BlockWords.Write(Language.Chinese, ask, view, type), BlockWords.Write(Language.English, ask, view, type));
            Assert.StartsWith("王总，", chinese, StringComparison.Ordinal);
            Assert.Contains("？", chinese, StringComparison.Ordinal);
            Assert.StartsWith("王总, ", english, StringComparison.Ordinal);
            Assert.Contains("?", english, StringComparison.Ordinal);
            Assert.DoesNotContain("{", chinese + english, StringComparison.Ordinal);
            Assert.False(char.IsUpper(english[4]) && english[4] != 'I', english);
        }
    }

    [Fact]
    public void No_two_blocks_are_asked_alike_and_a_kind_of_person_is_asked_in_his_way()
    {
        var deal = Deal(DecisionRole.Decider, knowsAll: true);
        var view = Methodology.NineBlocks.Of(deal, null, Today);
        var asked = Enum.GetValues<NineBlock>().Select(block => BlockWords.Write(Language.Chinese, BlockAsk.For(deal, block, null, Today), view)).ToArray();
        Assert.Equal(9, asked.Distinct().Count());
        var open = BlockAsk.For(deal, NineBlock.OpenProblem, null, Today);
        Assert.Equal(5, Enum.GetValues<PersonalityType>().Cast<PersonalityType?>().Prepend(null).Select(type => BlockWords.Write(Language.Chinese, open, view, type)).Distinct().Count());
    }

    [Fact]
    public void Closed_questions_take_their_alternatives_from_what_he_needs()
    {
        var deal = Deal(DecisionRole.Decider, knowsAll: false) with
        {
            Needs =
            [
                new Need { Id = "n1", What = "多组织合并", At = Chat.Monday, Importance = Importance.High, Ours = AnswerStrength.Fully },
                new Need { Id = "n2", What = "移动审批", At = Chat.Monday },
            ],
        };
        var view = Methodology.NineBlocks.Of(deal, null, Today);
        Assert.Contains("主要卡在“多组织合并”上，还是卡在“移动审批”上？", BlockWords.Write(Language.Chinese, BlockAsk.For(deal, NineBlock.ClosedProblem, null, Today), view), StringComparison.Ordinal);
        Assert.Contains("是“多组织合并”更要紧，还是“移动审批”更要紧？", BlockWords.Write(Language.Chinese, BlockAsk.For(deal, NineBlock.ClosedVision, null, Today), view), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_block_has_a_name_and_a_reason_of_its_own()
    {
        var blocks = Enum.GetValues<NineBlock>();
        Assert.Equal(9, blocks.Select(block => BlockText.Short(block).Chinese).Distinct().Count());
        Assert.Equal(9, blocks.Select(block => BlockText.Why(block).English).Distinct().Count());
        Assert.All(blocks, block => Assert.Matches(@"（M\d+）$", BlockText.Why(block).Chinese));
    }
}
