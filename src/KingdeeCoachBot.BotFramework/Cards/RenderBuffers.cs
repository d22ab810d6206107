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

    private readonly ArrayBufferWriter<byte> _model = new(2048);
    private readonly ArrayBufferWriter<byte> _card = new(8192);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, Readable);

    public static RenderBuffers Rent() => Kept.TryTake(out var buffers) ? buffers : new();

    /// <summary>The model as JSON, valid until the buffers are returned.</summary>
    public ReadOnlyMemory<byte> Serialize<T>(T model, JsonTypeInfo<T> type)
    {
        _writer.Reset(_model);
        JsonSerializer.Serialize(_writer, model, type);
        _writer.Flush();
        return _model.WrittenMemory;
    }

    /// <summary>What was written, as an array of its own.</summary>
    public byte[] Write(Action<Utf8JsonWriter> write)
    {
        _writer.Reset(_card);
        write(_writer);
        _writer.Flush();
        return _card.WrittenSpan.ToArray();
    }

    public void Dispose()
    {
        _writer.Reset(Stream.Null);
        _model.ResetWrittenCount();
        _card.ResetWrittenCount();
        if (_model.Capacity <= LargestKept && _card.Capacity <= LargestKept && Kept.Count < MostKept)
            Kept.Add(this);
        else
            _writer.Dispose();
    }
}
