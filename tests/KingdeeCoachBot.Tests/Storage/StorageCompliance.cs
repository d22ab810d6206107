using System.Globalization;
using System.Text;
using KingdeeCoachBot.BotFramework.Storage;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage;

/// <summary>What every storage must do. A storage's own tests inherit this suite and say how to open one.</summary>
public abstract partial class StorageCompliance
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A fresh, empty storage for this test.</summary>
    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task An_item_is_read_as_it_was_written()
    {
        var eTag = await Insert("t/a", "{\"名\":\"华能😀\"}");

        var item = await Find("t/a");

        Assert.Equal("t/a", item!.Key);
        Assert.Equal("{\"名\":\"华能😀\"}", Encoding.UTF8.GetString(item.Body.Span));
        Assert.Equal(eTag, item.ETag);
    }

    [Fact]
    public async Task A_missing_item_is_missing_from_the_result()
    {
        await Insert("t/a");
        Assert.Equal(["t/a"], (await Storage.ReadAsync(["t/a", "t/b"], Ct)).Keys);
    }

    [Fact]
    public async Task Reading_no_keys_finds_nothing() => Assert.Empty(await Storage.ReadAsync([], Ct));

    [Fact]
    public async Task A_key_asked_for_twice_is_found_once()
    {
        await Insert("t/a");
        Assert.Single(await Storage.ReadAsync(["t/a", "t/a"], Ct));
    }

    [Fact]
    public async Task Keys_differ_by_case()
    {
        await Insert("t/a", "1");
        await Insert("t/A", "2");
        Assert.Equal("1", Text(await Find("t/a")));
    }

    [Fact]
    public async Task Five_hundred_keys_are_read_at_once()
    {
        var keys = Enumerable.Range(0, 500).Select(i => $"租户/交易\"\\{i}").ToArray();
        await Storage.WriteAsync([.. keys.Select(k => PutNew(k, k))], Ct);

        var found = await Storage.ReadAsync([.. keys, "t/missing"], Ct);

        Assert.Equal(500, found.Count);
        Assert.All(keys, k => Assert.Equal(k, Text(found[k])));
    }

    [Fact]
    public async Task A_body_of_one_megabyte_comes_back_whole()
    {
        var body = new byte[1_000_000];
        new Random(7).NextBytes(body);
        await Storage.WriteAsync([new Put("t/big", body, null, [])], Ct);
        Assert.True((await Find("t/big"))!.Body.Span.SequenceEqual(body));
    }

    [Fact]
    public async Task An_empty_body_is_an_item_too()
    {
        await Insert("t/a", "");
        Assert.True((await Find("t/a"))!.Body.IsEmpty);
    }

    [Fact]
    public async Task A_write_without_changes_does_nothing() => Assert.Empty(await Storage.WriteAsync([], Ct));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_eTag_an_item_is_inserted(string? eTag)
    {
        await Storage.WriteAsync([new Put("t/a", Bytes("1"), eTag, [])], Ct);
        Assert.Equal("1", Text(await Find("t/a")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_eTag_an_item_is_not_overwritten(string? eTag)
    {
        await Insert("t/a", "1");
        await Conflicts("t/a", new Put("t/a", Bytes("2"), eTag, []));
        Assert.Equal("1", Text(await Find("t/a")));
    }

    [Fact]
    public async Task The_eTag_read_allows_the_update_and_gives_a_new_one()
    {
        var first = await Insert("t/a", "1");
        var second = (await Storage.WriteAsync([new Put("t/a", Bytes("2"), first, [])], Ct))["t/a"];

        Assert.NotEqual(first, second);
        Assert.Equal(("2", second), (Text(await Find("t/a")), (await Find("t/a"))!.ETag));
    }

    [Fact]
    public async Task A_stale_eTag_does_not_update()
    {
        var stale = await Insert("t/a", "1");
        await Storage.WriteAsync([new Put("t/a", Bytes("2"), stale, [])], Ct);

        await Conflicts("t/a", new Put("t/a", Bytes("3"), stale, []));
        Assert.Equal("2", Text(await Find("t/a")));
    }

    [Theory]
    [InlineData("no number")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task An_eTag_that_was_never_given_does_not_match(string eTag)
    {
        await Insert("t/a", "1");
        await Conflicts("t/a", new Put("t/a", Bytes("2"), eTag, []));
        await Conflicts("t/a", new Delete("t/a", eTag));
        await Conflicts("t/a", new Check("t/a", eTag));
    }

    [Fact]
    public async Task An_eTag_does_not_update_an_item_that_is_gone()
    {
        var eTag = await Insert("t/a");
        await Storage.DeleteAsync(["t/a"], Ct);
        await Conflicts("t/a", new Put("t/a", Bytes("2"), eTag, []));
        Assert.Null(await Find("t/a"));
    }

    [Fact]
    public async Task The_star_inserts_and_overwrites()
    {
        await Storage.WriteAsync([new Put("t/a", Bytes("1"), AnyETag, [])], Ct);
        await Storage.WriteAsync([new Put("t/a", Bytes("2"), AnyETag, [])], Ct);
        Assert.Equal("2", Text(await Find("t/a")));
    }

    [Fact]
    public async Task The_eTag_read_allows_the_delete()
    {
        var eTag = await Insert("t/a");
        Assert.Empty(await Storage.WriteAsync([new Delete("t/a", eTag)], Ct));
        Assert.Null(await Find("t/a"));
    }

    [Fact]
    public async Task A_stale_eTag_does_not_delete()
    {
        var stale = await Insert("t/a");
        await Storage.WriteAsync([new Put("t/a", Bytes("2"), stale, [])], Ct);
        await Conflicts("t/a", new Delete("t/a", stale));
        Assert.NotNull(await Find("t/a"));
    }

    [Fact]
    public async Task Deleting_a_missing_item_by_eTag_conflicts() => await Conflicts("t/a", new Delete("t/a", "1"));

    [Fact]
    public async Task The_star_deletes_whatever_is_there()
    {
        await Insert("t/a");
        await Storage.WriteAsync([new Delete("t/a", AnyETag), new Delete("t/missing", AnyETag)], Ct);
        Assert.Null(await Find("t/a"));
    }

    [Fact]
    public async Task Deleting_by_key_passes_over_what_is_missing()
    {
        await Insert("t/a");
        await Insert("t/b");

        await Storage.DeleteAsync(["t/a", "t/missing", "t/a"], Ct);

        Assert.Equal(["t/b"], (await Storage.ReadAsync(["t/a", "t/b"], Ct)).Keys);
    }

    [Fact]
    public async Task An_eTag_is_never_used_again_after_a_delete()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 20; i++)
        {
            Assert.True(seen.Add(await Insert("t/a")));
            await Storage.DeleteAsync(["t/a"], Ct);
        }
    }

    [Fact]
    public async Task A_refused_write_does_not_make_an_eTag_come_twice()
    {
        var first = await Insert("t/a");
        await Conflicts("t/a", PutNew("t/b"), new Put("t/a", Bytes("x"), "stale", []));
        Assert.NotEqual(first, await Insert("t/b"));
    }

    [Fact]
    public async Task A_check_of_the_eTag_read_lets_the_write_pass()
    {
        var eTag = await Insert("t/a");
        await Storage.WriteAsync([new Check("t/a", eTag), PutNew("t/b")], Ct);
        Assert.Equal(eTag, (await Find("t/a"))!.ETag);
    }

    [Fact]
    public async Task A_check_of_a_stale_eTag_stops_the_write()
    {
        var stale = await Insert("t/a");
        await Storage.WriteAsync([new Put("t/a", Bytes("2"), stale, [])], Ct);
        await Conflicts("t/a", PutNew("t/b"), new Check("t/a", stale));
        Assert.Null(await Find("t/b"));
    }

    [Fact]
    public async Task A_check_for_absence_passes_while_nothing_is_there()
    {
        await Storage.WriteAsync([new Check("t/a", null), PutNew("t/b")], Ct);
        Assert.NotNull(await Find("t/b"));
    }

    [Fact]
    public async Task A_check_for_absence_stops_the_write_when_something_is_there()
    {
        await Insert("t/a");
        await Conflicts("t/a", PutNew("t/b"), new Check("t/a", null));
        Assert.Null(await Find("t/b"));
    }

    [Fact]
    public async Task A_check_with_the_star_always_passes() =>
        Assert.Single(await Storage.WriteAsync([new Check("t/missing", AnyETag), PutNew("t/b")], Ct));

    [Fact]
    public async Task When_the_last_change_conflicts_nothing_was_written()
    {
        var kept = await Insert("t/kept", "1", Owner("li"));
        var gone = await Insert("t/gone", "1", Owner("li"));
        await Insert("t/there");

        await Conflicts(
            "t/there",
            new Put("t/kept", Bytes("2"), kept, [Owner("wang")]), new Delete("t/gone", gone), PutNew("t/new", "1", Owner("wang")), PutNew("t/there"));

        Assert.Equal("1", Text(await Find("t/kept")));
        Assert.Equal(["t/gone", "t/kept"], await Keys("li"));
        Assert.Empty(await Keys("wang"));
        Assert.Null(await Find("t/new"));
    }

    [Fact]
    public async Task A_hundred_concurrent_increments_count_to_a_hundred()
    {
        await Insert("t/n", "0");
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Increment(Storage, "t/n"), Ct)));
        Assert.Equal("100", Text(await Find("t/n")));
    }

    [Fact]
    public async Task A_caller_who_has_gone_already_is_not_served()
    {
        var gone = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Storage.WriteAsync([PutNew("t/a")], gone));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Storage.DeleteAsync(["t/a"], gone));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Storage.ReadAsync(["t/a"], gone));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Storage.QueryAsync(new("owner", "a", "b", 1), gone));
        Assert.Null(await Find("t/a"));
    }

    protected static async Task Increment(IStorage storage, string key)
    {
        while (true)
        {
            var item = (await storage.ReadAsync([key], Ct))[key];
            var next = int.Parse(Text(item)!, CultureInfo.InvariantCulture) + 1;
            try
            {
                await storage.WriteAsync([new Put(key, Bytes($"{next}"), item.ETag, [])], Ct);
                return;
            }
            catch (ETagConflictException)
            {
                // Another task was faster: read again.
            }
        }
    }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string? Text(StoreItem? item) => item is null ? null : Encoding.UTF8.GetString(item.Body.Span);

    protected static Put PutNew(string key, string body = "{}", params IndexEntry[] index) => new(key, Bytes(body), null, index);

    protected static IndexEntry Owner(string value) => new("owner", value);

    protected async Task<string> Insert(string key, string body = "{}", params IndexEntry[] index) =>
        (await Storage.WriteAsync([PutNew(key, body, index)], Ct))[key];

    protected async Task<StoreItem?> Find(string key) => (await Storage.ReadAsync([key], Ct)).GetValueOrDefault(key);

    protected async Task Conflicts(string key, params StorageChange[] changes)
    {
        var conflict = await Assert.ThrowsAsync<ETagConflictException>(() => Storage.WriteAsync(changes, Ct));
        Assert.Equal([key], conflict.Keys);
    }

    protected async Task<IEnumerable<string>> Keys(string owner) =>
        (await Storage.QueryAsync(new IndexQuery("owner", owner, owner + "\u0001", 100), Ct)).Select(m => m.Key);
}
