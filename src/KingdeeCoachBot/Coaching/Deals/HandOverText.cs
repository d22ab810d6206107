namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the coach says when a deal goes to a colleague.</summary>
internal static class HandOverText
{
    public static readonly Text Title = new("移交给同事", "Hand over to a colleague");
    public static readonly Text TitleTo = new("移交给{0}", "Hand over to {0}");
    public static readonly Text Lead = new("把下面这句转给同事，他接手后商机就归他，你这边会收到通知。", "Forward the line below. Once your colleague accepts, the deal is theirs and you are told.");
    public static readonly Text Forward = new("在和销售教练的聊天里发：接手 {0}", "In your chat with the sales coach, send: take over {0}");
    public static readonly Text Until = new("{0} 前有效，只能用一次，只限本公司。", "Valid until {0}, once, in our company only.");
    public static readonly Text Many = new("你已有 {0} 个商机在等同事接手，先收回一个再移交。", "You have {0} deals waiting to be taken over. Take one back first.");
    public static readonly Text Revoked = new("已收回，那个码不能用了：{0}。", "Taken back; that code no longer works: {0}.");
    public static readonly Text NothingToRevoke = new("{0}没有在等人接手。", "{0} isn't waiting to be taken over.");
    public static readonly Text ClosedDeal = new("{0}已经结束了，要移交先重新打开。", "{0} is closed; reopen it before you hand it over.");

    public static readonly Text NoCode = new("接手商机要用同事给你的移交码，比如“接手 K7M2Q-9XWTR”。让他说“把华能移交给我”，就会拿到码。", "To take a deal over you need your colleague's code, for example “take over K7M2Q-9XWTR”. They get one by saying “hand Siemens over to me”.");
    public static readonly Text Wrong = new("这个码不对，可能看错了一位，也可能已经用过或被收回。请同事再发一次。", "That code doesn't work: a character may be wrong, or it was used or taken back. Ask your colleague to send it again.");
    public static readonly Text Expired = new("这个码过期了，请{0}再移交一次。", "That code has expired. Ask {0} to hand the deal over again.");
    public static readonly Text Own = new("这是你自己的移交码，转给同事用。", "That is your own code; forward it to your colleague.");
    public static readonly Text Wait = new("试错太多次了，过十分钟再试。先跟同事核对一下码。", "Too many wrong codes. Try again in ten minutes, and check the code with your colleague meanwhile.");
    public static readonly Text Preview = new("{0}要把这个商机交给你", "{0} wants to hand you this deal");
    public static readonly Text Somebody = new("同事", "A colleague");
    public static readonly Text Accepted = new("已接手，现在归你", "Taken over; it is yours now");
    public static readonly Text AcceptedLesson = new("第一步：给客户打个电话，自报家门，问一句“之前谈到哪儿了，您最关心什么？”", "First step: call the customer, introduce yourself and ask “Where did things stand, and what matters most to you?”");
    public static readonly Text Declined = new("好，没有接手。码还有效，想接随时说。", "All right, not taken over. The code stays valid if you change your mind.");
    public static readonly Text Taken = new("“{0}”已由{1}接手，以后归他跟。谢谢你交得清楚。", "“{0}” has been taken over by {1}, who runs it from now on. Thank you for passing it on cleanly.");
    public static readonly Text SayRevoke = new("收回移交", "Take it back");
}
