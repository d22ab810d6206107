using System.Text.Json;
using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Tests.BotFramework.Files;

public sealed class IncomingFileTests
{
    [Theory]
    // Teams: the address that works without a token is in the content.
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"漏斗.xlsx","contentUrl":"https://c/x","content":{"downloadUrl":"https://d/x","fileType":"xlsx"}}""", "漏斗.xlsx|https://d/x||xlsx")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"漏斗","content":{"downloadUrl":"https://d/x","fileType":"CSV"}}""", "漏斗.CSV|https://d/x||csv")]
    [InlineData("""{"contentType":"text/csv; charset=utf-8","name":"a.csv","contentUrl":"http://localhost/x"}""", "a.csv|http://localhost/x|text/csv|csv")]
    [InlineData("""{"contentType":"image/png","contentUrl":"http://localhost/x"}""", "|http://localhost/x|image/png|")]
    [InlineData("""{"name":"C:\\secret\\..\\a.xlsx","contentUrl":"http://localhost/x"}""", "a.xlsx|http://localhost/x||xlsx")]
    [InlineData("""{"name":"a\u0000\n\u202eb.xlsx","contentUrl":"http://localhost/x"}""", "a\u202eb.xlsx|http://localhost/x||xlsx")]
    // No files: the copy of the text that Teams attaches, cards, and what lacks its address.
    [InlineData("""{"contentType":"text/html","content":"<p>你好</p>"}""", null)]
    [InlineData("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{},"contentUrl":"http://localhost/x"}""", null)]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.xlsx","contentUrl":"https://c/x"}""", null)]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.xlsx","content":"text"}""", null)]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.xlsx","content":{"downloadUrl":42}}""", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void The_files_of_a_message_are_told_from_everything_else(string attachment, string? file)
    {
        var activity = JsonSerializer.Deserialize($$"""{"type":"message","attachments":[{{attachment}}]}""", BotJson.Wire.Activity)!;
        var found = IncomingFile.In(activity);
        Assert.Equal(file, found is [var one] ? $"{one.Name}|{one.Url}|{one.MediaType}|{one.Extension}" : null);
    }

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var file = Assert.Single(IncomingFile.In(new Activity { Attachments = [new Attachment { Name = new string('长', 500) + ".xlsx", ContentUrl = "http://localhost/x" }] }));
        Assert.InRange(file.Name.Length, 1, 120);
        Assert.Equal("xlsx", file.Extension);
    }

    [Fact]
    public void A_message_without_attachments_has_no_files() => Assert.Empty(IncomingFile.In(new Activity()));
}
