using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>What the coach says about PUSH. Course: M13, M14.</summary>
internal static class PushText
{
    public static readonly Text HelpTitle = new("可以逼单了吗", "Is it time to push");
    public static readonly Text HelpExample = new("华能可以逼单了吗", "Can I push Siemens to sign");
    public static readonly Text SayShow = new("可以逼单了吗", "Is it time to push");
    public static readonly Text WhichDeal = new("看哪个商机该不该推？", "Which deal do you want to close?");
    public static readonly Text WhosePush = new("推的是哪个商机？", "In which deal?");

    public static readonly Text Hold = new("先别推{0}", "Don't push {0} yet");
    public static readonly Text Hint = new("对{0}，暗示一下就好", "A hint to {0}, no more");
    public static readonly Text Push = new("可以推了：请{0}定下来", "Yes: ask {0} to decide");
    public static readonly Text CutOff = new("该断则断：和{0}定一个说准话的日子", "Bring it to a decision: agree on a day with {0}");
    public static readonly Text DayPassed = new("说好的日子到了：问{0}要一句准话", "The day has come: ask {0} for a clear answer");
    public static readonly Text Customer = new("客户", "the customer");
    public static readonly Text Closed = new("这单已经结束，不用推了", "This deal is over; nothing to push");
    public static readonly Text Parked = new("这单搁置着，先不推", "This deal is parked; no pushing now");

    public static readonly Text AllThere = new("病痛、愿景、权力、证明都在，也没有没答的顾虑。", "Pain, vision, power and proof are there, and no worry is open.");
    public static readonly Text Through = new("{0}说了不算，买得了的是{1}。别逼他，请他帮忙引到{1}那里。（M19）", "{0} can't decide; {1} can. Don't press {0}: ask for a way to {1}. (M19)");
    public static readonly Text ThroughNobody = new("{0}说了不算，谁拍板还不知道。先请他指路，别逼他。（M19）", "{0} can't decide, and who does isn't known. Ask {0} the way, don't press. (M19)");
    public static readonly Text Type = new("{0}，按你自己记的，是{1}：{2}。这句只有你看得到。（M16）", "By your own notes {0} is {1}: {2}. Only you see this. (M16)");

    public static readonly Text MissingReason = new("还没有一个对他是真的理由", "No reason yet that is true for the customer");
    public static readonly Text MissingReasonHow = new("先问出一个绕不过去的日子，或者晚了要付的代价。", "First find a date they can't get around, or what waiting costs them.");
    public static readonly Text AskWho = new("问{0}", "ask {0}");
    public static readonly Text Until = new("这个判断管到{0}", "Good until {0}");

    public static readonly Text DoneTitle = new("推过了，怎么样", "How did the push go");
    public static readonly Text DoneLead = new("他怎么反应的？下次该不该推，就看这个。", "How was it taken? The next verdict depends on it.");
    public static readonly Text FinalTitle = new("说准话的日子", "The day of decision");
    public static readonly Text FinalLead = new("到这一天，做或不做都算数。门要留着。", "On that day yes or no both count. Leave the door open.");
    public static readonly Text FinalAgain = new("换一个日子，要有一个新的理由。", "Another day wants a new reason.");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Resumed = new("接着填：", "Where you left off:");
    public static readonly Text ReceptionMissing = new("选一下他的反应。", "Choose how it was taken.");
    public static readonly Text DayMissing = new("选一个日子。没有日子，就不是最后的决定。", "Choose a day. Without one it is no final decision.");
    public static readonly Text DayPast = new("{0} 已经过去了。选今天以后的日子。", "{0} has passed. Choose a day from today on.");
    public static readonly Text DayTooFar = new("{0} 太远了，那就不是最后的决定了。60 天以内选一个。", "{0} is too far for a final decision. Choose one within 60 days.");
    public static readonly Text ReasonForNewDay = new("写一句为什么换日子：说好的日子到了，他说了什么？", "Write why the day moves: what was said when it came?");
    public static readonly Text DateImpossible = new("日期“{0}”不对。写成 2026-11-20 这样。", "“{0}” is not a date. Write it like 2026-11-20.");
    public static readonly Text InFuture = new("{0} 还没到。写已经过去的日子。", "{0} is still to come. Use a day that has passed.");
    public static readonly Text TooLong = new("太长了，最多 {0} 个字。留要紧的。", "Too long: at most {0} characters. Keep what matters.");
    public static readonly Text ChangedElsewhere = new("这里刚在别处改过，现在是：{0}。再按一次保存，就以这张表为准。", "This was changed elsewhere just now; it says: {0}. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“他不高兴”“他说月底前定”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “he was annoyed” or “he will decide this month”.");
    public static readonly Text FinalNotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以直接说日子，比如“12月20日”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or just say the day, for example “December 18”.");
    public static readonly Text Reminder = new("刚才填的“{0}”还没保存，内容都在。", "“{0}” isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");

    public static readonly Text Noted = new("记下了", "Noted");
    public static readonly Text NotedBefore = new("已经记过了", "Noted before");
    public static readonly Text Undone = new("撤销了，没有记。", "Taken back; nothing is noted.");
    public static readonly Text UndoTooLate = new("后来又改过了，没有撤销。", "It was changed again since, so nothing was undone.");
    public static readonly Text FinalSaved = new("定了：{0}要一句准话", "Set: a clear answer by {0}");
    public static readonly Text FinalStep = new("问{0}要一句准话", "Get a clear answer from {0}");
    public static readonly Text FinalNext = new("那天的下一步已经排好，这之前不催。", "The step for that day is noted; no pressing before it.");
    public static readonly Text WhenFinal = new("说好的日子：{0}", "Day of decision: {0}");

    public static Text Reception(PushReception reception) => reception switch
    {
        PushReception.Well => new("好：松口了，或给了日子", "Well: agreed, or named a day"),
        PushReception.Neutral => new("没说好，也没说不好", "Neither yes nor no"),
        PushReception.NoAnswer => new("还没回音", "No answer yet"),
        _ => new("不好：不高兴，或顶回来了", "Badly: annoyed, or refused"),
    };

    public static Text Degree(PushDegree degree) => degree switch
    {
        PushDegree.Hint => new("暗示了一下", "Dropped a hint"),
        PushDegree.CutOff => new("要一句准话", "Asked for a final word"),
        _ => new("正面推了", "Pushed openly"),
    };

    /// <summary>What follows from how he took it.</summary>
    public static Text Next(PushReception reception) => reception switch
    {
        PushReception.Well => new("趁热把日子落成下一步，这两周别再推第二次。", "Turn the day into a next step while it is warm, and don't push again within two weeks."),
        PushReception.Neutral => new("他在想。问他还差什么，别问什么时候签。", "It is being weighed. Ask what is missing, not when they sign."),
        PushReception.NoAnswer => new("等一周。再开口，带一样他用得上的东西，别带催促。", "Wait a week. When you speak again, bring something useful rather than a reminder."),
        _ => new("冷两周：头一周不提签字，先把他不高兴的那一点弄明白。（M14）", "Let it cool for two weeks; no word of signing in the first. Find out what annoyed them. (M14)"),
    };

    public static Text TypeName(PersonalityType type) => type switch
    {
        PersonalityType.Analytical => new("技术性的", "analytical"),
        PersonalityType.Driver => new("驱动性的", "a driver"),
        PersonalityType.Amiable => new("老好人", "amiable"),
        _ => new("滔滔不绝的", "expressive"),
    };

    /// <summary>What his kind means for a push.</summary>
    public static Text TypeMeans(PersonalityType type) => type switch
    {
        PersonalityType.Analytical => new("先给书面的、算得清的，再谈签", "give it in writing, with figures, before you talk of signing"),
        PersonalityType.Driver => new("直接说结果，请他定日子", "go straight to the result and let him name the day"),
        PersonalityType.Amiable => new("不施压，两周里最多推一次", "no pressure, and once in two weeks at most"),
        _ => new("先听他讲完，再提签", "hear him out first, then mention the contract"),
    };

    public static Text Need(PushNeed need) => need switch
    {
        PushNeed.Pain => new("病痛：还没人承认是自己的痛", "Pain: nobody has admitted it as theirs"),
        PushNeed.Vision => new("愿景：他还没确认“做到这样就行”", "Vision: not yet confirmed as what would do"),
        PushNeed.Power => new("权力：拍板的人没见过，也找不到", "Power: the decider was not met and can't be reached"),
        _ => new("证明：还没给他看过能做到", "Proof: nothing has been shown yet"),
    };

    public static Text NeedAgain(PushNeed need) => need switch
    {
        PushNeed.Pain => new("病痛：上次问到现在太久了，再确认一次", "Pain: told too long ago, check it once more"),
        _ => new("愿景：上次确认到现在太久了，再确认一次", "Vision: confirmed too long ago, check it once more"),
    };

    /// <summary>Why not more; {0} is the person or what concerns it.</summary>
    public static Text Why(PushBoundKind kind) => kind switch
    {
        PushBoundKind.NotOpen => new("单子不在推进，推了也没人接。", "Nobody is working on it, so a push has nothing to push."),
        PushBoundKind.FinalDayAgreed => new("你们说好了{0}给准话，提前催就是说话不算数。（M14）", "You agreed on {0}; pressing earlier breaks your own word. (M14)"),
        PushBoundKind.EarlierStage => new("漏斗还在{0}，PUSH 只在商务谈判阶段。现在推，是替他着急。（M14）", "The deal is in {0}; PUSH belongs to the negotiation. Pushing now is our hurry, not theirs. (M14)"),
        PushBoundKind.CustomerElsewhere => new("他问的还是前一步的事：{0}。这时推，是把他往别家推。（M5）", "What they ask belongs to an earlier step: {0}. A push now sends them elsewhere. (M5)"),
        PushBoundKind.NoPain => new("没有病痛，不销：还没人承认是自己的痛。（M19）", "No pain, no sale: nobody has admitted one yet. (M19)"),
        PushBoundKind.NoVision => new("他还没说“做到这样就行”，推了他也不知道买的是什么。（M14）", "They haven't said “that would do”, so there is nothing to say yes to. (M14)"),
        PushBoundKind.NoPower => new("买不了的人，卖不给他：拍板的人还没见到。（M19）", "You cannot sell to who does not buy: the decider was not met yet. (M19)"),
        PushBoundKind.NoProof => new("还没给过证明，推只会让他更不放心。（M10）", "Nothing was proven yet; a push would only make them more uneasy. (M10)"),
        PushBoundKind.BadlyTaken => new("上次推，他不高兴。先凉一凉，两周内不再正面推。（M14）", "The last push annoyed them. Let it cool; no open push within two weeks. (M14)"),
        PushBoundKind.TooOften => new("两周里已经推了{0}次，再推就成了催债。（M14）", "{0} times in two weeks already; once more and it feels like debt collecting. (M14)"),
        PushBoundKind.NoReason => new("还没有一个对他是真的理由。没有理由的推，只是我们着急。（M14）", "There is no reason yet that is true for them. Without one it is only our hurry. (M14)"),
        PushBoundKind.OpenFear => new("他还有怕的：{0}。先打消，再谈签。（M13）", "There is still a fear: {0}. Take it away before you talk of signing. (M13)"),
        PushBoundKind.OpenQuestion => new("他问的还没答：{0}。答完再推。（M13）", "One question is unanswered: {0}. Answer it, then push. (M13)"),
        PushBoundKind.Faded => new("他承认的、确认的，隔得太久了，先轻轻核一遍。（M4）", "What they admitted and confirmed is long ago; check it gently first. (M4)"),
        PushBoundKind.NotAnswered => new("上次的话他还没回，别追着再推。（M14）", "The last one has no answer yet; don't chase it with a push. (M14)"),
        PushBoundKind.AmiablePushed => new("这两周已经推过，再多只能暗示。（M16）", "There was one within two weeks, so no more than a hint. (M16)"),
        PushBoundKind.NothingInWriting => new("他要看白纸黑字，书面的证明还没给到，最多暗示。（M16）", "It has to be in writing, and nothing written was given yet: a hint at most. (M16)"),
        PushBoundKind.NotHeard => new("两周没好好听他讲了。先听，最多暗示。（M16）", "Nobody has listened for two weeks. Listen first; a hint at most. (M16)"),
        _ => new("他拍不了板，推他没用，只能请他帮忙。（M19）", "The decision isn't theirs, so pressing is no use; ask for help. (M19)"),
    };

    public static Text End(PushEnd end) => end switch
    {
        PushEnd.FinalDayPassed => new("说好{0}给准话，已经过了。不做也是结果：叫停不丢人，要延就换一个有理由的日子。（M13）", "A clear answer was due {0}. A no is a result, too: stopping is no shame, and a later day wants a reason. (M13)"),
        PushEnd.Refused => new("推了几次都没推动，再推只伤交情。（M14）", "Several pushes moved nothing, and another would only hurt the relationship. (M14)"),
        PushEnd.Postponed => new("预计签单已经往后挪了{0}次，再挪就没人信了。（M13）", "The signing has slipped {0} times; after one more nobody would believe it. (M13)"),
        _ => new("进了商务谈判以后，客户一直没有声音。（M13）", "Since the negotiation began, the customer has been silent. (M13)"),
    };

    public static Text Spoils(PushSpoilerKind kind) => kind switch
    {
        PushSpoilerKind.OurPromiseOverdue => new("我们欠他的“{0}”还没给，先还再推。", "We still owe “{0}”; deliver that first."),
        PushSpoilerKind.MessageUnanswered => new("上一条消息他还没回，换个电话或当面说。", "The last message has no answer; call or go there instead."),
        PushSpoilerKind.SomebodyUnmet => new("{0}也说得上话，还没见过，可能最后一刻叫停。", "{0} has a say too and was never met; that can stop it at the last minute."),
        PushSpoilerKind.SomebodyAgainst => new("{0}反对，没人去谈过，背后一句话就能推翻。", "{0} is against us; one word behind closed doors can undo it."),
        PushSpoilerKind.SecondPush => new("{0}刚推过，隔天再来一次就是逼。", "There was a push on {0}; another so soon is pressure."),
        _ => new("他没问价，别主动降：一降，他会想还有没有更低。", "They didn't ask about the price: don't lower it unasked, or they will wonder how low it goes."),
    };

    public static Text UntilWhy(PushHolds why) => why switch
    {
        PushHolds.NextVisit => new("，见完那一面再看。", "; look again after that meeting."),
        PushHolds.ExpectedDate => new("，那是预计签单的日子。", ", the day it is expected to be signed."),
        PushHolds.Evidence => new("，再往后情况就变了。", "; after that things look different."),
        PushHolds.Cooling => new("，那时就凉下来了。", "; by then it has cooled down."),
        _ => new("，有新消息就再问我。", "; ask me again when there is news."),
    };
}
