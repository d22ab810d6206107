using KingdeeCoachBot.Benchmarks;
using KingdeeCoachBot.Benchmarks.Reports;
using KingdeeCoachBot.Benchmarks.Servers;

if (args is ["serve", var server, var address])
{
    await (server == "bare" ? BareServer.RunAsync(address) : EchoServer.RunAsync(address));
    return 0;
}

if (Options.Parse(args, out var problem) is not { } options)
{
    Console.Error.WriteLine(problem);
    return 2;
}

Console.WriteLine(Machine.Describe());
Console.WriteLine();
if (options.Memory)
    await MemoryRun.RunAsync(options);
else
    await Rounds.RunAsync(options);
return 0;
