using System.Security.Cryptography;
using System.Text;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>The one-time code by which a colleague takes a deal over. Only its hash is stored.</summary>
internal static class HandOverCode
{
    /// <summary>Characters of a code: about 49 bits, far beyond what guessing under a limit can reach.</summary>
    public const int Length = 10;

    // No 0 and O, 1, I and L: it is read aloud and typed on phones.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>"K7M2Q-9XWTR"</summary>
    public static string Write(string code) => $"{code[..5]}-{code[5..]}";

    /// <summary>A code as somebody typed it, without case, blanks and dashes; null where it cannot be one.</summary>
    public static string? Read(string typed)
    {
        if (typed.Length > 4 * Length)
            return null;
        var code = string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
