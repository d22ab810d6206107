using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>How to deal with a kind of person in a phase of the purchase: as a sales manager who reads the course would say it. Course: M16, M5.</summary>
/// <param name="OpenWith">Words to open with, behind the person's name; <c>{0}</c> is what the customer has said: his pain in I, his vision after that.</param>
/// <param name="Open">The same where nothing of that is known.</param>
/// <param name="Do">What works.</param>
/// <param name="Dont">What spoils it.</param>
/// <param name="Before">What to send before a meeting.</param>
/// <param name="FollowUp">How to follow up.</param>
internal sealed record PowerAdvice(Text OpenWith, Text Open, IReadOnlyList<Text> Do, IReadOnlyList<Text> Dont, Text Before, Text FollowUp)
{
    public static PowerAdvice Of(PersonalityType type, BuyingPhase phase) => (type, phase) switch
    {
        (PersonalityType.Driver, BuyingPhase.NeedDefinition) => new(
            new("您说过“{0}”。我只占您十分钟：三个数，您听完再定要不要往下谈。", "you told me “{0}”. Ten minutes, three figures, and you decide whether we go on."),
            new("我占您十分钟，就问一件事：今年哪个数要是没做到，您最不能接受？", "ten minutes and one question: which number would you least accept missing this year?"),
            [new("先说结论和数字，来由等他问；他一打断就停，只答他问的那句。", "Conclusion and figures first; how you got there only if asked. When they cut in, stop and answer just that."), new("让他自己定目标：改善哪个指标、到多少、哪天。", "Have them set the target: which figure, how far, by when.")],
            [new("别从公司介绍讲起。", "Don't start with who we are."), new("别替他下结论说“您需要一套系统”。", "Don't conclude for them that they need a system.")],
            new("前一天发三行字：谈什么、请他定什么、几分钟。", "Three lines the day before: the topic, the decision you need, how many minutes."),
            new("当天回一条：他要的结果、下一步、日子，三行以内。", "The same day, in three lines: the result they want, the next step, the date.")),
        (PersonalityType.Driver, BuyingPhase.Evaluation) => new(
            new("您要的是“{0}”。今天只看这一件做不做得到，看完您说行不行。", "you asked for “{0}”. Today we show just that; then you tell us yes or no."),
            new("几家放在一起，您最看重哪个结果？今天我们就把这一条做给您看。", "with all of us side by side, which result counts most? Today we show you that one."),
            [new("演示从结果那一页开始，过程他问了再讲。", "Start the demo at the result; show the way there only when asked."), new("摆两个方案让他挑，各写清投入、见效时间、回报。", "Give two options to choose from, each with cost, time to effect and return.")],
            [new("别一页一页翻功能。", "Don't page through functions."), new("别跟他争对错，把数字放桌上就行。", "Don't argue; put the figures on the table.")],
            new("发一页纸，三个数：投入、见效时间、回报。", "One page with three figures: cost, time to effect, return."),
            new("他问过的数当天答完；答不了的，写明谁、哪天给。", "Answer every figure they asked for the same day; for the rest say who and when.")),
        (PersonalityType.Driver, _) => new(
            new("不动一年就是“{0}”。要按时见效，日子得定下来。还差哪一条？今天了结它。", "a year of waiting is “{0}”. To see results in time we need a date. What is still missing? Let's settle it today."),
            new("要在您定的日子见效，倒推回来哪天必须定？还差哪一条，今天了结它。", "to see results when you want them, by when must it be decided? Whatever is missing, let's settle it today."),
            [new("直接请他定，摆成两个选择。", "Ask for the decision outright, as a choice of two."), new("条件一次说清：我们能让什么，请他给什么。", "Terms all at once: what we can give, what we need for it.")],
            [new("别绕弯子试探，他最烦这个。", "No hints and feelers: nothing annoys them more."), new("别自己先松价；他压价，先换条件。", "Don't give on price unasked; if they press, trade for something.")],
            new("发一页：签了以后第 30、60、90 天他各看到什么。", "One page: what they will see 30, 60 and 90 days after signing."),
            new("当天把谈定的条款和日子写给他，一条不漏。", "Put terms and date in writing the same day, nothing left out.")),

        (PersonalityType.Analytical, BuyingPhase.NeedDefinition) => new(
            new("您提过“{0}”。我想先把它弄准：出在哪几步、多久一回、差多少，再谈办法。", "you mentioned “{0}”. I'd first like to get it exact: at which steps, how often, by how much. Then we talk solutions."),
            new("谈办法之前，我想先把现状弄准：这件事从头到尾走哪几步？哪一步最常出错？", "before any solution I'd like to get today's process right: which steps are there, and where does it go wrong most often?"),
            [new("带着提纲去，一条条问，记下来当面给他核对。", "Bring an outline, go through it point by point, and have them check your notes."), new("答不准的就说“我核实了，周三给您”，到日子一定给。", "Where you aren't sure say “I'll check and tell you Wednesday”, and do.")],
            [new("别说“差不多”“肯定行”，他只信准数。", "No “roughly”, no “surely”: only exact answers count."), new("别催他表态，给他时间想。", "Don't press for an opinion; give them time to think.")],
            new("提前两天发提纲，列明要看哪些数据。", "The outline two days ahead, with the data you would like to see."),
            new("第二天发纪要，逐条编号，请他改。", "Minutes the next day, numbered, for them to correct.")),
        (PersonalityType.Analytical, BuyingPhase.Evaluation) => new(
            new("按您要的“{0}”，我列了张对照表：做得到的、要改的、做不到的都标清了，请您挑毛病。", "I've set your “{0}” against what we do: what works, what needs changes, what we can't do. Please find the faults."),
            new("我列了张对照表，做得到的、要改的、做不到的都标清了。您按哪几条评？请您挑毛病。", "here is a table of what works, what needs changes and what we can't do. What do you judge by? Please find the faults."),
            [new("把依据给全：参数、测试数据、同行用了几年。", "Give all the evidence: parameters, test data, how long others have run it."), new("做不到的先说，他反而更信你做得到的。", "Say first what we can't do: they will trust the rest more.")],
            [new("别只讲好处，不讲怎么做到。", "Don't praise benefits without saying how."), new("别临场改口，前后数字要对得上。", "Don't improvise: figures must agree from start to end.")],
            new("提前三天发全套资料，注明第几页答他哪个问题。", "All documents three days ahead, with the page that answers each question."),
            new("他提的问题逐条书面回，附出处，一个不落。", "Answer each question in writing with its source, none left out.")),
        (PersonalityType.Analytical, _) => new(
            new("“{0}”怎么验收，我写成了清单。还有哪几条您没核完？我们一条条过，写进附件。", "I've written down how “{0}” will be accepted. Which points have you not checked yet? Let's go through them one by one and put them into the annex."),
            new("签之前还有哪几条您没核完？我们一条条过，写进附件。", "which points have you not checked yet? Let's go through them one by one and put them into the annex."),
            [new("把风险列成表：会出什么事、怎么防、谁负责、写在第几条。", "A table of risks: what may happen, how it is prevented, who answers for it, which clause."), new("给他一张核对清单，勾完就是能签。", "Give them a checklist: all ticked means ready to sign.")],
            [new("别拿“月底优惠”压他，他会退回去从头算。", "No “offer ends this month”: they will start calculating all over."), new("别漏附件和小字，他一定看。", "Don't forget annexes and fine print: they read them.")],
            new("合同和风险清单提前三天给，请他批注。", "Contract and list of risks three days ahead, for their notes."),
            new("逐条回他的批注，改在哪儿标出来。", "Answer note by note, with the changes marked.")),

        (PersonalityType.Amiable, BuyingPhase.NeedDefinition) => new(
            new("上回您说“{0}”，我一直记着。大家平时是怎么应付过来的？您慢慢说，我听着。", "I've kept in mind what you said: “{0}”. How do your people cope with it? Take your time, I'm listening."),
            new("今天不谈系统。您手下这些人，平时哪件事最让他们受累？", "no talk of systems today. Which part of the work wears your people out most?"),
            [new("先聊几句家常再进正题，多留时间给他说。", "A few personal words first, and leave plenty of room for them to talk."), new("问问还有谁会受影响，陪他一块儿去听听。", "Ask who else is affected, and go and listen to them together.")],
            [new("别让他当场表态。", "Don't ask for a position on the spot."), new("别把“挺好的”听成答应了。", "Don't take “sounds good” for a yes.")],
            new("提前打个电话：就是聊聊，不用准备什么。", "A call ahead: just a chat, nothing to prepare."),
            new("发句谢谢，先把答应他的小事办了。", "A thank-you, and the small favour you promised, done first.")),
        (PersonalityType.Amiable, BuyingPhase.Evaluation) => new(
            new("您盼着“{0}”。我找一家跟您情况差不多的老客户，陪您去跟用的人聊聊，您听听他们怎么说。", "you hope for “{0}”. Let me find a customer much like you and take you to talk to their users."),
            new("我找一家跟您情况差不多的老客户，陪您去看看，跟用的人聊聊，您再说。", "let me find a customer much like you and take you there to talk to the users; then see."),
            [new("让用过的人跟他说，比我们说一百句管用。", "Let users tell them: worth more than anything we say."), new("把他要往上汇报的那页纸替他写好。", "Write the page they need for their own report.")],
            [new("别逼他在几家里挑，也别说别家坏话。", "Don't make them choose between vendors, and don't run others down."), new("别一口气给五个选择；给一个，说清为什么稳。", "Not five options: one, and why it is safe.")],
            new("先告诉他谁来、聊什么，没有要他当场定的事。", "Tell them who will come and what for, and that nothing has to be decided there."),
            new("问他还要跟谁打招呼，我们替他备好材料。", "Ask whom they need to square it with, and prepare the material.")),
        (PersonalityType.Amiable, _) => new(
            new("您要的“{0}”，我们分步走，走稳一步再走下一步。您心里还有哪点不踏实？", "we get to “{0}” step by step, each one safe before the next. What still makes you uneasy?"),
            new("签不签先放一边。您心里还有哪点不踏实？还是有谁没点头？我去跟他说。", "leave the signature aside. What still makes you uneasy? Or has somebody not agreed? I'll talk to them."),
            [new("先打消担心，再谈日子，按他的步子走。", "Take the worry away first, then talk dates, at their pace."), new("陪他去见说了算的人，别让他一个人扛。", "Go with them to whoever decides; don't leave them to carry it alone.")],
            [new("别催。一催他就躲，电话都不接。", "Don't press: they'll avoid you and stop picking up."), new("别拿涨价和期限吓他。", "Don't scare them with price rises and deadlines.")],
            new("带一页纸：出了事谁负责、怎么兜底，写清楚。", "One page: if something goes wrong, who answers for it and how it is made good."),
            new("一周问候一次，不提签，只问还有什么要我们办。", "A friendly word once a week: nothing of signing, only what else we can do.")),

        (PersonalityType.Expressive, BuyingPhase.NeedDefinition) => new(
            new("您上回讲的“{0}”，我印象特别深。要是放开手做，您想把它做成什么样？", "what you said, “{0}”, has stayed with me. If you had a free hand, what would you make of it?"),
            new("听说这一摊是您一手做起来的。要是再往前走一步，您想做成什么样？", "I hear you built all this up yourself. If you took it one step further, what would it look like?"),
            [new("让他讲够，记下原话，回头用他的话讲我们的方案。", "Let them talk, note their words, and present our solution in those."), new("先谈他想做成的样子，再谈哪里不顺。", "First what they want to achieve, then what is in the way.")],
            [new("别打断，别纠正他的数。", "Don't interrupt, don't correct their figures."), new("别一坐下就翻表格、抠细节。", "No tables and details at the start.")],
            new("发一句话：想听听您的想法。别附资料。", "One line: I'd love to hear your ideas. No attachments."),
            new("当天回一条，引他讲得最好的那句，顺手约下回。", "The same day, quote the best thing they said and fix the next meeting.")),
        (PersonalityType.Expressive, BuyingPhase.Evaluation) => new(
            new("您说的“{0}”，我们照着做了个样子。您看像不像，再指点指点。", "we've built a first picture of your “{0}”. See whether it comes close, and tell us what to change."),
            new("您心里那个样子，我们想照着做一个给您看。您先讲，我们记。", "we'd like to build what you have in mind and show it to you. You talk, we take notes."),
            [new("演示讲他的故事：他的部门、他的客户、他汇报的那一天。", "Make the demo their story: their department, their customers, the day they present it."), new("请他去见老客户的一把手，同级别的聊。", "Have them meet the head of a reference customer, as equals.")],
            [new("别抢他的话，别显得比他懂。", "Don't take the floor, don't know better."), new("口头说好不算，当天写成文字请他点头。", "A spoken yes is none: write it down the same day for a nod.")],
            new("发一张图，或两分钟的视频，别发长文档。", "One picture or a two-minute video, no long documents."),
            new("把他的主意写进方案，注明是他提的，再发给他。", "Put their idea into the proposal, with their name on it, and send it back.")),
        _ => new(
            new("您要的“{0}”，咱们把启动会的日子定了，做成那天您来讲。", "“{0}”: let's set the day of the kick-off; when it's done you tell the story."),
            new("这事做成了，您可以讲给同行听。咱们先把启动会的日子定了，还缺什么我来补？", "once this is done, you have a story to tell your trade. Let's set the day of the kick-off. What is missing that I can provide?"),
            [new("趁热把日子定了，当场写下来。", "Fix the date while they are keen, and write it down there and then."), new("把签约办得体面：双方领导、启动会。", "Make the signing an occasion: both sides' leaders, a kick-off.")],
            [new("别拿条款细节磨他，那些跟他手下人谈。", "Don't wear them down with clauses; settle those with their people."), new("别光听“没问题”，问清谁签、走到哪一步了。", "Don't rest on “no problem”: ask who signs and how far it has got.")],
            new("条款先跟他手下人对好，见他只谈大事。", "Settle the terms with their people first; with them only the big picture."),
            new("当天把他的口头答应写成一条，请他回个“对”。", "The same day, put what they promised into one line and ask for a “yes”.")),
    };
}
