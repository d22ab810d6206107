using System.Collections.Frozen;
using static KingdeeCoachBot.BotFramework.Cards.Expressions.ValueKinds;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>All functions and operators, by the names the Adaptive Expressions language gives them.</summary>
internal static class FunctionTable
{
    private const int Many = int.MaxValue;

    private static readonly FrozenDictionary<string, Function> Functions = Simple().Concat(Tests()).ToFrozenDictionary(f => f.Name);

    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["add"] = "+", ["sub"] = "-", ["mul"] = "*", ["div"] = "/", ["mod"] = "%",
        ["equals"] = "==", ["greater"] = ">", ["greaterOrEquals"] = ">=", ["less"] = "<", ["lessOrEquals"] = "<=",
        ["and"] = "&&", ["or"] = "||", ["not"] = "!", ["concat"] = "&", ["coalesce"] = "??",
    }.ToFrozenDictionary();

    // Special forms do not evaluate all their arguments first; here stands only how many they take.
    private static readonly FrozenDictionary<string, Function> SpecialForms = new[]
    {
        Form("if", 3, 3, Any), Form("&&", 1, Many, Any), Form("||", 1, Many, Any), Form("!", 1, 1, Any),
        Form("??", 1, Many, Any), Form("&", 1, Many, Any), Form("+", 2, Many, Number | Text),
    }.ToFrozenDictionary(f => f.Name);

    /// <summary>Builds a call. Gives what is wrong with it instead where no data could make it right.</summary>
    public static string? TryCall(string name, Expression[] arguments, out Expression call)
    {
        call = arguments.Length > 0 ? arguments[0] : new Constant(CardValue.Missing);
        var canonical = Aliases.GetValueOrDefault(name, name);
        if (!SpecialForms.TryGetValue(canonical, out var function) && !Functions.TryGetValue(canonical, out function))
            return $"there is no function '{name}'";
        if (function.Refuse(arguments) is { } problem)
            return problem.Replace($"'{canonical}'", $"'{name}'", StringComparison.Ordinal);
        call = Build(function, arguments);
        return null;
    }

    private static Expression Build(Function function, Expression[] arguments) => function.Name switch
    {
        "if" => new IfExpression(arguments[0], arguments[1], arguments[2]),
        "&&" => new AndExpression(arguments),
        "||" => new OrExpression(arguments),
        "!" => new NotExpression(arguments[0]),
        "??" => new CoalesceExpression(arguments),
        "&" => new ConcatExpression(arguments),
        "+" => new AddExpression(arguments),
        _ => function.IsTest ? new TestExpression(function, arguments) : new CallExpression(function, arguments),
    };

    private static Function[] Simple() =>
    [
        new("-", [Number], 2, Many, Number, Numbers.Subtract),
        new("*", [Number], 2, Many, Number, Numbers.Multiply),
        new("/", [Number], 2, Many, Number, Numbers.Divide),
        new("%", [Number], 2, 2, Number, Numbers.Modulo),
        new("min", [Any], 1, Many, Number, Numbers.Min),
        new("max", [Any], 1, Many, Number, Numbers.Max),
        new("round", [Number], 1, 2, Number, Numbers.Round),
        new("formatNumber", [Number, Number, Text], 2, 3, Text, Conversions.FormatNumber),
        new("int", [Any], 1, 1, Number, Conversions.Int),
        new("float", [Any], 1, 1, Number, Conversions.Float),
        new("string", [Any, Text], 1, 2, Text, Conversions.String),
        new("json", [Text], 1, 1, Any, Conversions.Json),
        new("length", [Text], 1, 1, Number, Texts.Length),
        new("toUpper", [Text], 1, 2, Text, Texts.ToUpper),
        new("toLower", [Text], 1, 2, Text, Texts.ToLower),
        new("trim", [Text], 1, 1, Text, Texts.Trim),
        new("substring", [Text, Number, Number], 2, 3, Text, Texts.Substring),
        new("replace", [Text], 3, 3, Text, Texts.Replace),
        new("startsWith", [Text], 2, 2, ValueKinds.Boolean, Texts.StartsWith),
        new("endsWith", [Text], 2, 2, ValueKinds.Boolean, Texts.EndsWith),
        new("count", [Text | ValueKinds.Array], 1, 1, Number, Lists.Count),
        new("join", [ValueKinds.Array, Text, Text], 2, 3, Text, Lists.Join),
        new("first", [Any], 1, 1, Any, Lists.First),
        new("last", [Any], 1, 1, Any, Lists.Last),
        new("createArray", [Any], 0, Many, ValueKinds.Array, Lists.Create),
    ];

    private static Function[] Tests() =>
    [
        Test("==", 2, Comparison.AreEqual),
        Test("!=", 2, Comparison.Differ),
        Test("<", 2, Comparison.IsLess),
        Test("<=", 2, Comparison.IsLessOrEqual),
        Test(">", 2, Comparison.IsGreater),
        Test(">=", 2, Comparison.IsGreaterOrEqual),
        Test("exists", 1, Comparison.Exists),
        Test("empty", 1, Comparison.IsEmpty),
        Test("contains", 2, Lists.Contains),
    ];

    private static Function Test(string name, int count, FunctionBody body) =>
        new(name, [Any], count, count, ValueKinds.Boolean, body) { IsTest = true };

    private static Function Form(string name, int least, int most, ValueKinds parameters) =>
        new(name, [parameters], least, most, Any, _ => CardValue.Missing);
}
