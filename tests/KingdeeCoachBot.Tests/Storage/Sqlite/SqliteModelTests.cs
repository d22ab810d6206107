using CsCheck;
using KingdeeCoachBot.BotFramework.Storage;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage.Sqlite;

/// <summary>Memory is the model: whatever happens to both storages, SQLite must answer as it does.</summary>
public sealed class SqliteModelTests
{
    private static readonly string[] Texts = ["", "a", "ab", "b", "\uD7FF", "\uE000", "！", "\uFFFF", "😀", "a😀", "\U0010FFFF"];

    private static readonly Gen<string> Key = OneOf("k", "K", "k/1", "！", "😀");
    private static readonly Gen<string> Value = OneOf(Texts);
    private static readonly Gen<byte[]> Body = Gen.Byte.Array[0, 20];
    private static readonly Gen<Seen> ETag = Gen.Frequency(
        (2, Gen.Const(Seen.Nothing)), (4, Gen.Const(Seen.Latest)), (1, Gen.Const(Seen.First)), (2, Gen.Const(Seen.Any)));

    private static readonly Gen<(string, string, byte[])[]> Entries =
        Gen.Select(OneOf("owner", "due"), Value, Body, (name, value, payload) => (name, value, payload)).Array[0, 3];

    private static readonly Gen<Step> Write =
        Gen.Select(Gen.Int[0, 3], Key, ETag, Body, Entries, (kind, key, eTag, body, entries) => new Change(kind, key, eTag, body, entries))
            .Array[1, 4].Select(changes => (Step)new WriteStep(changes));

    private static readonly Gen<Step> Delete = Key.Array[0, 3].Select(keys => (Step)new DeleteStep(keys));

    private static readonly Gen<Step> Range = Gen.Select(OneOf("owner", "due"), Value, Value, Gen.Int[0, 4], Gen.Int[0, 3])
        .Select((index, from, before, limit, kind) => (Step)new QueryStep(index, from, before, limit, kind));

    private static readonly Gen<Step[]> Steps = Gen.Frequency((6, Write), (1, Delete), (3, Range)).Array[1, 30];

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private enum Seen
    {
        Nothing,
        Latest,
        First,
        Any,
    }

    [Fact]
    public async Task Any_sequence_of_calls_has_the_same_results_as_in_memory()
    {
        using var database = new TemporaryDatabase();
        await using var sqlite = database.Open();
        var run = 0;
        await Steps.SampleAsync(
            async steps =>
            {
                var prefix = $"{Interlocked.Increment(ref run)}/";
                var expected = await new World(new MemoryStorage(), prefix).Play(steps);
                Assert.Equal(expected, await new World(sqlite, prefix).Play(steps));
            },
            iter: 300);
    }

    private abstract record Step;

    private sealed record WriteStep(Change[] Changes) : Step;

    private sealed record DeleteStep(string[] Keys) : Step;

    private sealed record QueryStep(string Index, string From, string Before, int Limit, int Kind) : Step;

    private sealed record Change(int Kind, string Key, Seen Seen, byte[] Body, (string Name, string Value, byte[] Payload)[] Entries);

    /// <summary>One storage and the eTags seen in it. The prefix keeps the runs in one database apart.</summary>
    private sealed class World(IStorage storage, string prefix)
    {
        private readonly Dictionary<string, List<string>> eTags = [];

        private static CancellationToken Ct => TestContext.Current.CancellationToken;

        public async Task<List<string>> Play(Step[] steps)
        {
            var results = new List<string>();
            foreach (var step in steps) results.Add(await Result(step));
            results.Add(await Query(new QueryStep("owner", "", "", 4, 2)));
            return results;
        }

        private async Task<string> Result(Step step)
        {
            try
            {
                return step switch
                {
                    WriteStep write => await Apply(write) + await Everything(),
                    DeleteStep delete => await Apply(delete) + await Everything(),
                    _ => await Query((QueryStep)step),
                };
            }
            catch (ETagConflictException e)
            {
                return "conflict " + string.Join(",", e.Keys);
            }
            catch (ArgumentException e)
            {
                return "refused " + e.Message;
            }
        }

        private async Task<string> Apply(WriteStep write)
        {
            var written = await storage.WriteAsync([.. write.Changes.Select(ToChange)], Ct);
            foreach (var (key, eTag) in written)
            {
                if (!eTags.TryGetValue(key, out var seen)) eTags.Add(key, seen = []);
                Assert.DoesNotContain(eTag, seen);
                seen.Add(eTag);
            }

            return "wrote " + string.Join(",", written.Keys.Order());
        }

        private async Task<string> Apply(DeleteStep delete)
        {
            await storage.DeleteAsync([.. delete.Keys.Select(k => prefix + k)], Ct);
            return "deleted";
        }

        private async Task<string> Everything()
        {
            var items = await storage.ReadAsync(eTags.Keys, Ct);
            return string.Concat(items.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i =>
                $" {i.Key}={Convert.ToHexString(i.Value.Body.Span)}@{eTags[i.Key].IndexOf(i.Value.ETag)}"));
        }

        private async Task<string> Query(QueryStep step)
        {
            var index = prefix + step.Index;
            var limit = step.Limit == 4 ? int.MaxValue : step.Limit;
            var query = step.Kind switch
            {
                0 => IndexQuery.Prefix(index, step.From, limit),
                1 or 2 => new IndexQuery(index, step.From, null, limit),
                _ => new IndexQuery(index, step.From, step.Before, limit),
            };
            var matches = await storage.QueryAsync(query, Ct);
            return string.Join(";", matches.Select(m => $"{m.Value}>{m.Key}:{Convert.ToHexString(m.Payload.Span)}"));
        }

        private StorageChange ToChange(Change change) => change.Kind switch
        {
            0 => new StorageChange.Delete(prefix + change.Key, ETagOf(change)),
            1 => new StorageChange.Check(prefix + change.Key, ETagOf(change)),
            _ => new Put(prefix + change.Key, change.Body, ETagOf(change), [.. change.Entries.Select(ToEntry)]),
        };

        private IndexEntry ToEntry((string Name, string Value, byte[] Payload) entry) => new(prefix + entry.Name, entry.Value, entry.Payload);

        private string? ETagOf(Change change)
        {
            var seen = eTags.GetValueOrDefault(prefix + change.Key);
            return change.Seen switch
            {
                Seen.Nothing => null,
                Seen.Any => AnyETag,
                Seen.First => seen?[0],
                _ => seen?[^1],
            };
        }
    }
}
