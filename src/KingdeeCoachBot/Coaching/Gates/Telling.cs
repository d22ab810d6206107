using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What a sentence tells of a deal: answers, what has come about, and who said so. Course: M4, M7.</summary>
internal sealed partial record Telling(IReadOnlyList<ToldAnswer> Answers, IReadOnlyList<ToldMark> Marks, Speaker Said)
{
    private const int LongestText = 300;

    /// <summary>Who said so; empty where the sentence does not say.</summary>
    public string Who => Said.Name;

    public bool IsEmpty => Answers.Count + Marks.Count == 0;

    /// <summary>What somebody named has said of which we cannot tell what it answers; empty where something was understood, or nobody is named.</summary>
    public string Unplaced { get; init; } = "";

    public static Telling Of(Utterance utterance)
    {
        var reader = new Reader(utterance);
        foreach (var clause in SaidClauses.In(WithoutDeal(utterance)))
            reader.Take(clause.Text);
        return reader.Told();
    }

    /// <summary>Whether words tell that something fell through and no more: 预算被砍了, 换了领导. With a new figure or decider they answer too.</summary>
    public static bool IsOnlyBadNews(string text) => Sentence.From(text) is var sentence
        && ((FellThrough().IsMatch(sentence.Folded) && MoneyReader.In(sentence, []).Money is null)
            || (NewPeople().IsMatch(sentence.Folded) && PersonFacts.RoleIn(sentence.Folded) is null));

    // "华能的预算批下来了": the deal's name says which deal, not what.
    private static string WithoutDeal(Utterance utterance)
    {
        var name = utterance.Known.Deals.Select(deal => DealMention.LengthAtStart(deal, utterance.Folded)).DefaultIfEmpty().Max();
        return name == 0 ? utterance.Text : utterance.Text[(name + Head().Match(utterance.Folded[name..]).Length)..];
    }

    // Takes clause after clause: what answers nothing itself belongs to the answer before it.
    private sealed class Reader(Utterance utterance)
    {
        private readonly List<ToldAnswer> answers = [];
        private readonly List<ToldMark> marks = [];
        private Speaker said = Speaker.Nobody;
        private string unplaced = "";

        public void Take(string clause)
        {
            if (Speaker.Only(utterance, clause) is { } source)
            {
                said = source;
                return;
            }

            // "演示做完了，赵总很认可": who liked it is whose word it is.
            if (answers is [.., { Demand: GateDemand.ProofDelivered }] && Speaker.Approving(utterance, clause) is { } liked)
            {
                said = liked;
                return;
            }

            var (text, speaker) = Speaker.Before(utterance, clause);
            var folded = Sentence.Fold(text);
            if (speaker is null)
                (text, speaker) = Speaker.Owner(utterance, text);
            said = speaker ?? said;
            if (QuestionIn(folded) is { } question)
                Add(new ToldAnswer(question.Demand(), text, SaidAnswers.EvidenceOf(folded)) { IsAgainst = FellThrough().IsMatch(folded) || NewPeople().IsMatch(folded) });
            else if (answers.Count > 0 && SaidMarks.KindsOf(folded).Count == 0)
                answers[^1] = answers[^1].And(text);
            foreach (var kind in SaidMarks.KindsOf(folded))
                Mark(kind, text, folded);
            if (answers.Count + marks.Count == 0)
                unplaced = PressFields.Cut(unplaced.Length == 0 ? text : SaidClauses.Join(unplaced, text), LongestText);
        }

        public Telling Told() => new(
            [.. answers.Select(answer => answer with { Evidence = said.Judge(answer.Text, answer.Evidence) })],
            [.. marks.Select(mark => mark with { Evidence = said.Judge(mark.Text, mark.Evidence) })],
            said)
        {
            Unplaced = answers.Count + marks.Count == 0 && said.Name.Length > 0 ? unplaced : "",
        };

        private void Mark(MarkKind kind, string text, string folded)
        {
            if (DemandOf(kind) is { } demand)
                Add(new ToldAnswer(demand, text, SaidAnswers.EvidenceOf(folded)));
            else
                marks.Add(new ToldMark(kind, PressFields.Cut(text, LongestText), SaidAnswers.EvidenceOf(folded)));
        }

        private void Add(ToldAnswer answer)
        {
            var known = answers.FindIndex(each => each.Demand == answer.Demand);
            if (known >= 0)
                answers[known] = answers[known].And(answer.Text) with { IsAgainst = answers[known].IsAgainst || answer.IsAgainst };
            else if (answers.Count < TellDraft.MostRows)
                answers.Add(answer with { Text = PressFields.Cut(answer.Text, LongestText) });
        }
    }

    private static GateQuestion? QuestionIn(string folded) =>
        NewPeople().IsMatch(folded) ? GateQuestion.DecisionMaker
        : SaidAnswers.QuestionOf(folded) ?? (ApprovedMoney().IsMatch(folded) ? GateQuestion.BudgetPlan : null);

    /// <summary>The demand that a mark meets; null where it meets none.</summary>
    public static GateDemand? DemandOf(MarkKind kind) => kind switch
    {
        MarkKind.TrulyConsiders => GateDemand.TrulyConsiders,
        MarkKind.FormallyComparing => GateDemand.FormallyComparing,
        MarkKind.ProofDelivered => GateDemand.ProofDelivered,
        MarkKind.ComparisonLeads => GateDemand.ComparisonLeads,
        MarkKind.VisionStated => GateDemand.VisionStated,
        _ => null,
    };

    /// <summary>The mark that meets a demand; null where it is no mark's.</summary>
    public static MarkKind? MarkOf(GateDemand demand) => Enum.GetValues<MarkKind>().Where(kind => DemandOf(kind) == demand).Select(kind => (MarkKind?)kind).FirstOrDefault();

    [GeneratedRegex(@"^(?:'s?(?=\s)|集团|公司)?\s*(?:那边|这边|他们|现在)?(?:的|是|[,:])?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"被砍|砍(?:掉|了)|取消|冻结|没了|黄了|作废|推翻|变卦|被否|否了|收回|撤了|(?<![a-z])(?:cut|frozen|cancelled|canceled|withdrawn|fell through|scrapped|revoked)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex FellThrough();

    [GeneratedRegex(@"换(?:了)?(?:领导|老板|一把手|负责人|总经理|董事长|人)|(?:调走|离职|退休|下台|免职)了?|(?<![a-z])(?:new (?:boss|ceo|cfo|cio)|was replaced|has left|left the company)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex NewPeople();

    [GeneratedRegex(@"(?:万|亿|元).{0,6}(?:批|下来|到位|落实)|(?:批|下来|到位|落实).{0,6}(?:万|亿)|(?:钱|款).{0,4}(?:批|到位|落实|列)|money (?:is|was|has been) (?:approved|there|released)", RegexOptions.CultureInvariant)]
    private static partial Regex ApprovedMoney();
}

/// <summary>Something told that a gate demands.</summary>
internal sealed record ToldAnswer(GateDemand Demand, string Text, Evidence Evidence)
{
    /// <summary>It says that what was known before is so no more.</summary>
    public bool IsAgainst { get; init; }

    public ToldAnswer And(string more)
    {
        var text = PressFields.Cut(SaidClauses.Join(Text, more), 300);
        return this with { Text = text, Evidence = SaidAnswers.EvidenceOf(Sentence.Fold(text)) };
    }
}

/// <summary>Something told that has come about besides.</summary>
internal sealed record ToldMark(MarkKind Kind, string Text, Evidence Evidence);
