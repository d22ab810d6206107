using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>A part of a template without expressions, written once while compiling and copied from then on.</summary>
internal sealed class RawNode : TemplateNode
{
    private readonly byte[] utf8;

    private RawNode(byte[] utf8) => this.utf8 = utf8;

    public override bool IsConstant => true;

    /// <summary>Settles a node that depends on no data.</summary>
    public static RawNode Settle(TemplateNode node) => Write(writer => node.WriteValue(new Scope(writer, default, null)));

    public static RawNode Of(string text) => Write(writer => writer.WriteStringValue(text));

    public static RawNode Of(JsonElement json) => Write(json.WriteTo);

    public override void WriteValue(Scope scope) => scope.Writer.WriteRawValue(utf8, skipInputValidation: true);

    private static RawNode Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return new(buffer.WrittenSpan.ToArray());
    }
}
