using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Hosting;
using KingdeeCoachBot.Storage;
using KingdeeCoachBot.TeamsPackage;
using KingdeeCoachBot.Understanding;
using KingdeeCoachBot.WebChat;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

if (PackageCommand.IsIn(args))
    return PackageCommand.Run(args, builder.Configuration, Console.Out, Console.Error);

builder.UseDefaultAddress();
builder.Services.AddClock(builder.Environment);
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddBotFramework(builder.Configuration);
builder.Services.AddUnderstanding();
builder.Services.AddCoaching();
builder.Services.AddLoopbackGuard();
if (builder.Environment.IsDevelopment())
    builder.Services.AddWebChat();
builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");

var app = builder.Build();

app.MapBot();
app.MapLinks();
app.MapHealthChecks("/health");
if (app.Environment.IsDevelopment())
{
    app.MapDevelopmentClock();
    app.MapWebChat();
}

app.Run();
return 0;
