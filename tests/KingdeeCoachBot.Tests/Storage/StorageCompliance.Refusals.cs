using KingdeeCoachBot.BotFramework.Storage;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage;

public abstract partial class StorageCompliance
{
    [Fact]
    public async Task A_key_in_two_changes_is_refused() =>
        await Refuses("two changes", PutNew("t/a"), new Check("t/a", null));

    [Fact]
    public async Task An_empty_key_is_refused()
    {
        await Refuses("empty", PutNew(""));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.ReadAsync([""], Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.DeleteAsync([""], Ct));
    }

    [Fact]
    public async Task A_delete_without_an_eTag_is_refused() => await Refuses("no eTag", new Delete("t/a", null));

    [Fact]
    public async Task The_longest_texts_are_taken()
    {
        var key = new string('钥', StorageRules.MaxKeyBytes / 3);
        var index = new IndexEntry(new string('n', StorageRules.MaxIndexNameBytes), new string('v', StorageRules.MaxValueBytes));

        await Insert(key, "{}", index);

        Assert.Equal(key, Assert.Single(await Storage.QueryAsync(IndexQuery.Prefix(index.Index, index.Value, 2), Ct)).Key);
    }

    [Fact]
    public async Task Longer_texts_are_refused()
    {
        await Refuses("at most 1024", PutNew(new string('钥', 342)));
        await Refuses("at most 1024", PutNew("t/a", "{}", Owner(new string('v', 1025))));
        await Refuses("at most 128", PutNew("t/a", "{}", new IndexEntry(new string('n', 129), "v")));
    }

    [Fact]
    public async Task An_index_without_a_name_is_refused() => await Refuses("index name is empty", PutNew("t/a", "{}", new IndexEntry("", "v")));

    [Fact]
    public async Task An_empty_index_value_is_taken()
    {
        await Insert("t/a", "{}", Owner(""));
        Assert.Single(await Query("", null));
    }

    [Fact]
    public async Task The_same_entry_twice_is_refused() => await Refuses("twice", PutNew("t/a", "{}", Owner("li"), Owner("li")));

    [Fact]
    public async Task Text_with_a_nul_character_is_refused() => await RefusesText("t/\0", "NUL");

    [Fact]
    public async Task Text_cut_inside_an_emoji_is_refused() => await RefusesText("t/\uD83D", "surrogate");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_limit_that_is_not_positive_is_refused(int limit) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.QueryAsync(new IndexQuery("owner", "a", "b", limit), Ct));

    [Fact]
    public async Task The_greatest_limit_is_taken()
    {
        await Insert("t/a", "{}", Owner("li"));
        Assert.Single(await Storage.QueryAsync(IndexQuery.Prefix("owner", "", int.MaxValue), Ct));
    }

    private async Task RefusesText(string text, string reason)
    {
        await Refuses(reason, PutNew(text));
        await Refuses(reason, PutNew("t/a", "{}", Owner(text)));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.QueryAsync(new IndexQuery("owner", text, null, 1), Ct));
    }

    private async Task Refuses(string reason, params StorageChange[] changes)
    {
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(changes, Ct));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
