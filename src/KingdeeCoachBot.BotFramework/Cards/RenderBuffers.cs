using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>The two buffers of one render, the model's JSON and the card's, kept for the next one.</summary>
internal sealed class RenderBuffers : IDisposable
{
    private const int LargestKept = 256 * 1024;
    private const int MostKept = 16;

    private static readonly ConcurrentBag<RenderBuffers> Kept = [];

    // The output is JSON for a client, never embedded in HTML: Chinese may stay readable.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> model = new(2048);
    private readonly ArrayBufferWriter<byte> card = new(8192);
    private readonly Utf8JsonWriter writer = new(Stream.Null, Readable);

    public static RenderBuffers Rent() => Kept.TryTake(out var buffers) ? buffers : new();

    /// <summary>The model as JSON, valid until the buffers are returned.</summary>
    public ReadOnlyMemory<byte> Serialize<T>(T model, JsonTypeInfo<T> type)
    {
        writer.Reset(this.model);
        JsonSerializer.Serialize(writer, model, type);
        writer.Flush();
        return this.model.WrittenMemory;
    }

    /// <summary>What was written, as an array of its own.</summary>
    public byte[] Write(Action<Utf8JsonWriter> write)
    {
        writer.Reset(card);
        write(writer);
        writer.Flush();
        return card.WrittenSpan.ToArray();
    }

    public void Dispose()
    {
        writer.Reset(Stream.Null);
        this.model.ResetWrittenCount();
        card.ResetWrittenCount();
        if (this.model.Capacity <= LargestKept && card.Capacity <= LargestKept && Kept.Count < MostKept)
            Kept.Add(this);
        else
            writer.Dispose();
    }
}
