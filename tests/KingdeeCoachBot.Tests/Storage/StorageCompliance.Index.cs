using System.Text;
using KingdeeCoachBot.BotFramework.Storage;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage;

public abstract partial class StorageCompliance
{
    [Fact]
    public async Task An_entry_finds_its_item_with_its_payload()
    {
        await Insert("t/a", "{}", new IndexEntry("owner", "t/li", Bytes("{\"名\":\"华能\"}")));

        var match = Assert.Single(await Storage.QueryAsync(IndexQuery.Prefix("owner", "t/li", 10), Ct));

        Assert.Equal(("t/a", "t/li"), (match.Key, match.Value));
        Assert.Equal("{\"名\":\"华能\"}", Encoding.UTF8.GetString(match.Payload.Span));
    }

    [Fact]
    public async Task An_entry_may_have_no_payload()
    {
        await Insert("t/a", "{}", Owner("li"));
        Assert.True((await Query("li", null)).Single().Payload.IsEmpty);
    }

    [Fact]
    public async Task An_update_replaces_the_entries()
    {
        var eTag = await Insert("t/a", "{}", Owner("li"), new("due", "2026"), new("kept", "same", Bytes("old")));

        await Storage.WriteAsync([new Put("t/a", Bytes("{}"), eTag, [Owner("wang"), new("kept", "same", Bytes("new"))])], Ct);

        Assert.Empty(await Keys("li"));
        Assert.Equal(["t/a"], await Keys("wang"));
        Assert.Empty(await Storage.QueryAsync(new IndexQuery("due", "", null, 10), Ct));
        Assert.Equal(Bytes("new"), Assert.Single(await Storage.QueryAsync(new IndexQuery("kept", "", null, 10), Ct)).Payload);
    }

    [Fact]
    public async Task An_overwrite_replaces_the_entries()
    {
        await Insert("t/a", "{}", Owner("li"));
        await Storage.WriteAsync([new Put("t/a", Bytes("{}"), AnyETag, [Owner("wang")])], Ct);
        Assert.Equal(["wang"], (await Query("", null)).Select(m => m.Value));
    }

    [Fact]
    public async Task A_delete_removes_the_entries_of_that_item_only()
    {
        var eTag = await Insert("t/a", "{}", Owner("li"));
        await Insert("t/b", "{}", Owner("li"));
        await Insert("t/c", "{}", Owner("li"));

        await Storage.WriteAsync([new Delete("t/a", eTag)], Ct);
        await Storage.DeleteAsync(["t/b"], Ct);

        Assert.Equal(["t/c"], await Keys("li"));
    }

    [Fact]
    public async Task An_item_may_list_several_entries_of_one_index()
    {
        await Insert("t/a", "{}", Owner("li"), Owner("wang"));
        Assert.Equal(["t/a"], await Keys("li"));
        Assert.Equal(["t/a"], await Keys("wang"));
    }

    [Fact]
    public async Task The_start_of_a_range_belongs_to_it_and_the_end_does_not()
    {
        foreach (var value in new[] { "1", "2", "3", "4" }) await Insert("t/" + value, "{}", Owner(value));
        Assert.Equal(["2", "3"], (await Query("2", "4")).Select(m => m.Value));
    }

    [Fact]
    public async Task A_range_without_an_end_reaches_to_the_last_entry()
    {
        foreach (var value in new[] { "1", "2", "\U0010FFFF" }) await Insert("t/" + value, "{}", Owner(value));
        Assert.Equal(["2", "\U0010FFFF"], (await Query("2", null)).Select(m => m.Value));
    }

    [Theory]
    [InlineData("4", "2")]
    [InlineData("2", "2")]
    [InlineData("7", null)]
    public async Task A_range_that_holds_nothing_finds_nothing(string from, string? before)
    {
        await Insert("t/a", "{}", Owner("2"), Owner("3"));
        Assert.Empty(await Query(from, before));
    }

    [Fact]
    public async Task An_index_that_nobody_lists_is_empty() =>
        Assert.Empty(await Storage.QueryAsync(new IndexQuery("nowhere", "", null, 10), Ct));

    [Fact]
    public async Task Indexes_do_not_mix()
    {
        await Insert("t/a", "{}", Owner("li"), new IndexEntry("manager", "li"));
        Assert.Single(await Query("li", null));
    }

    [Fact]
    public async Task A_limit_keeps_the_first_entries_in_order()
    {
        foreach (var key in new[] { "t/c", "t/a", "t/b" }) await Insert(key, "{}", Owner("li"), Owner("an"));

        var matches = await Storage.QueryAsync(new IndexQuery("owner", "", null, 4), Ct);

        Assert.Equal([("an", "t/a"), ("an", "t/b"), ("an", "t/c"), ("li", "t/a")], matches.Select(m => (m.Value, m.Key)));
    }

    [Fact]
    public async Task Values_and_keys_stand_in_code_point_order()
    {
        string[] ordered = ["A", "Z", "a", "z", "é", "华", "\uD7FF", "\uE000", "！", "\uFFFF", "😀", "\U0010FFFF"];
        foreach (var text in ordered.Reverse()) await Insert("t/" + text, "{}", Owner(text), Owner("same"));

        Assert.Equal(ordered.Append("same").Order(CodePointOrder.Comparer), (await Query("", null)).Select(m => m.Value).Distinct());
        Assert.Equal(ordered.Select(t => "t/" + t), await Keys("same"));
    }

    [Fact]
    public async Task A_prefix_finds_what_begins_with_it_emoji_included()
    {
        string[] inside = ["p", "p/", "pa", "p！", "p\uFFFF", "p😀", "p\U0010FFFFx"];
        foreach (var value in inside.Concat(["o😀", "q", "P"])) await Insert("t/" + value, "{}", Owner(value));

        var found = await Storage.QueryAsync(IndexQuery.Prefix("owner", "p", 100), Ct);

        Assert.Equal(inside.Order(CodePointOrder.Comparer), found.Select(m => m.Value));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("\uD7FF")]
    [InlineData("\uFFFF")]
    [InlineData("a\U0010FFFF")]
    [InlineData("\U0010FFFF")]
    [InlineData("")]
    public async Task A_prefix_may_end_in_any_character(string prefix)
    {
        string[] values = ["Z", "a\U0010FFFF", "b", "\uD7FF", "\uD7FFx", "\uE000", "\uFFFF", "😀", "😀x", "😁", "\U0010FFFF", "\U0010FFFFx"];
        await Insert("t/a", "{}", [.. values.Select(Owner)]);

        var found = await Storage.QueryAsync(IndexQuery.Prefix("owner", prefix, 100), Ct);

        Assert.Equal(values.Where(v => v.StartsWith(prefix, StringComparison.Ordinal)).ToHashSet(), found.Select(m => m.Value).ToHashSet());
    }

    private Task<IReadOnlyList<IndexMatch>> Query(string from, string? before) =>
        Storage.QueryAsync(new IndexQuery("owner", from, before, 100), Ct);
}
