using System.Text;
using CsCheck;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Tests.Storage;

public sealed class CodePointOrderTests
{
    private static readonly Gen<Rune> Runes = Gen.Frequency(
        (3, Gen.Int['a', 'c']), (2, Gen.Int[0xD7FE, 0xD7FF]), (2, Gen.Int[0xE000, 0xE001]), (1, Gen.Int[0xFFFE, 0xFFFF]), (2, Gen.Int[0x10000, 0x10401]),
        (2, Gen.Int[0x10FFFE, 0x10FFFF])).Select(value => new Rune(value));

    private static readonly Gen<string> Texts = Runes.Array[0, 4].Select(string.Concat);

    [Fact]
    public void Texts_stand_in_the_order_of_their_UTF8_bytes() =>
        Gen.Select(Texts, Texts).Sample((a, b) =>
            Assert.Equal(
                Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))),
                Math.Sign(CodePointOrder.Comparer.Compare(a, b))));

    [Fact]
    public void A_text_stands_before_the_end_of_a_prefix_if_it_begins_with_it_or_stands_before_it() =>
        Gen.Select(Texts, Texts).Sample((text, prefix) =>
            Assert.Equal(
                text.StartsWith(prefix, StringComparison.Ordinal) || CodePointOrder.Comparer.Compare(text, prefix) < 0,
                CodePointOrder.AfterPrefix(prefix) is not { } end || CodePointOrder.Comparer.Compare(text, end) < 0));
}
