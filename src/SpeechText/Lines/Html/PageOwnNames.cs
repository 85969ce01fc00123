using System.Collections.Frozen;

namespace SpeechText.Lines.Html;

/// <summary>
/// The classes and ids by which sites mark what is their own on a page: menus, trails, share bars, related links. Only a whole word of
/// a name counts, and not where the word before it says that there is none.
/// <code>
/// social-share      block-menu      region-sidebar-first      theirs
/// no-sidebars       shareholders    main-content              the text's
/// </code>
/// </summary>
internal static class PageOwnNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "addthis", "addtoany", "brand", "branding", "breadcrumb", "breadcrumbs", "caption", "comment", "comments", "cookie", "cookies",
        "credit", "disclaimer", "footer", "gdpr", "masthead", "megamenu", "menu", "nav", "navbar", "navigation", "newsletter", "pager",
        "pagination", "related", "respond", "search", "share", "sharedaddy", "sharethis", "sharing", "sidebar", "skip", "social",
        "subscribe", "switcher", "tags", "toolbar", "topbar", "topics",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Denials = new[]
    {
        "no", "not", "without", "has", "with", "one", "two", "above", "below", "after", "before", "hide",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool AreIn(ReadOnlySpan<char> names)
    {
        var denied = false;
        for (var at = 0; at < names.Length;)
        {
            var start = at;
            while (at < names.Length && char.IsAsciiLetter(names[at]))
            {
                at++;
            }

            if (at == start)
            {
                denied &= names[at] is '-' or '_';
                at++;
                continue;
            }

            if (!denied && Words.Contains(names[start..at]))
            {
                return true;
            }

            denied = Denials.Contains(names[start..at]);
        }

        return false;
    }

    /// <summary>True for the names of what only programs that read a page aloud are shown.</summary>
    internal static bool Hide(ReadOnlySpan<char> names) =>
        names.Contains("visually-hidden", StringComparison.Ordinal)
            || names.Contains("sr-only", StringComparison.Ordinal)
            || names.Contains("element-invisible", StringComparison.Ordinal)
            || names.Contains("screen-reader-text", StringComparison.Ordinal);
}
