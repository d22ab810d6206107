using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.WebChat;

/// <summary>A request that is answered with an error, in Direct Line's shape.</summary>
internal sealed class Refusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public IResult ToResult() => Answer(Status, Code, Message);

    public static IResult Answer(int status, string code, string message) =>
        Results.Json(new ErrorBody(new ErrorDetail(code, message)), WebChatJson.Wire.ErrorBody, statusCode: status);

    /// <summary>Turns what an endpoint throws into an answer. What nobody foresaw goes on to the host's own handling.</summary>
    public static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Refusal refusal)
        {
            return refusal.ToResult();
        }
        catch (NoConversationException e)
        {
            return Answer(404, "ConversationNotFound", e.Message);
        }
        catch (BadHttpRequestException e)
        {
            return Answer(e.StatusCode, e.StatusCode == 413 ? "MessageSizeTooBig" : "BadArgument", "The request body cannot be read.");
        }
        catch (StorageUnavailableException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            return Answer(503, "ServiceUnavailable", "The bot's storage cannot be reached just now. Nothing was done; send it again.");
        }
    }
}
