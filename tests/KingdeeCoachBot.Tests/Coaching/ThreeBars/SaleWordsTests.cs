using KingdeeCoachBot.Coaching.ThreeBars;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.ThreeBars;

/// <summary>Every step has its words, in both languages and in both manners.</summary>
public sealed class SaleWordsTests
{
    public static TheoryData<SaleStep, bool> Words
    {
        get
        {
            var words = new TheoryData<SaleStep, bool>();
            foreach (var step in Enum.GetValues<SaleStep>())
            {
                words.Add(step, true);
                words.Add(step, false);
            }

            return words;
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_question_addresses_somebody_and_ends_as_one(SaleStep step, bool again)
    {
        var text = again ? SaleStepText.AskAgain(step) : SaleStepText.Ask(step);
        Assert.StartsWith("{0}，", text.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("？", text.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("{0}, ", text.English, StringComparison.Ordinal);
        Assert.EndsWith("?", text.English, StringComparison.Ordinal);
        // Beyond the name it takes the same words in both languages.
        Assert.Equal(text.Chinese.Contains("{1}", StringComparison.Ordinal), text.English.Contains("{1}", StringComparison.Ordinal));
        Assert.Equal(text.Chinese.Contains("{2}", StringComparison.Ordinal), text.English.Contains("{2}", StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_steps_are_asked_for_alike()
    {
        var asked = Enum.GetValues<SaleStep>().Select(step => SaleStepText.Ask(step).Chinese).ToArray();
        Assert.Equal(asked.Length, asked.Distinct().Count());
    }

    [Fact]
    public void What_is_noted_has_a_label_and_an_example_of_its_own()
    {
        var kinds = Enum.GetValues<MarkKind>().Where(kind => kind >= MarkKind.PainStated).ToArray();
        Assert.Equal(kinds.Length, kinds.Select(kind => SaleStepText.Label(kind).Chinese).Distinct().Count());
        Assert.Equal(kinds.Length, kinds.Select(kind => SaleStepText.Example(kind).English).Distinct().Count());
    }
}
