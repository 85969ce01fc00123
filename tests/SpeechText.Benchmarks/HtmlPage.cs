using System.Globalization;
using System.Net;
using System.Text;

namespace SpeechText.Benchmarks;

/// <summary>
/// A page such as the organization's sites serve it: a head full of metadata and scripts, menus, the text as paragraphs in nested
/// containers, related links, a footer. Made here, so that no page need be kept.
/// </summary>
internal static class HtmlPage
{
    internal static string Of(string title, string text)
    {
        var page = new StringBuilder();
        Head(page, title);
        Menu(page, "main-menu", "About", "Speeches", "Statements", "Press encounters", "Travel", "Documents", "Contact");
        page.Append("<main id=\"main-content\" class=\"region region-content\">\n<article class=\"node node--type-statement node--view-mode-full\">\n");
        page.Append("<h1 class=\"page-header\"><span>").Append(WebUtility.HtmlEncode(title)).Append("</span></h1>\n");
        page.Append("<div class=\"field field--name-body field--type-text-with-summary\"><div class=\"field__item\">\n");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            page.Append("<p>").Append(Marked(paragraph)).Append("</p>\n\n");
        }

        page.Append("</div></div>\n</article>\n</main>\n");
        Menu(page, "related", "Latest speeches", "Latest statements", "Off the cuff", "Daily briefing");
        Foot(page);
        return page.ToString();
    }

    private static void Head(StringBuilder page, string title) => page.Append(CultureInfo.InvariantCulture, $$"""
        <!DOCTYPE html>
        <html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1.0" />
        <meta property="og:type" content="article" />
        <title>{{WebUtility.HtmlEncode(title)}} | United Nations</title>
        <link rel="stylesheet" media="all" href="/core/modules/system/css/components/align.module.css?s8k2f1" />
        <link rel="stylesheet" media="all" href="/themes/site/css/style.css?s8k2f1" />
        <style>.visually-hidden { position: absolute; clip: rect(1px, 1px, 1px, 1px); } .field__item > p { margin: 0 0 1em; }</style>
        <script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } gtag("js", new Date());</script>
        <script src="/core/assets/vendor/jquery/jquery.min.js?v=3.6.3" defer></script>
        </head>
        <body class="path-node page-node-type-statement">
        <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
        <header role="banner"><div class="container"><a class="logo" href="/en/" title="Home">United Nations</a></div></header>

        """);

    private static void Menu(StringBuilder page, string name, params ReadOnlySpan<string> links)
    {
        page.Append(CultureInfo.InvariantCulture, $"<nav role=\"navigation\" class=\"block block-menu navigation menu--{name}\">\n<ul class=\"menu nav\">\n");
        foreach (var link in links)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu__item\"><a href=\"/en/{link.Replace(' ', '-')}\" data-drupal-link-system-path=\"node/1\">{link}</a></li>\n");
        }

        page.Append("</ul>\n</nav>\n");
    }

    private static void Foot(StringBuilder page) => page.Append("""
        <footer class="footer" role="contentinfo"><div class="container">
        <ul><li><a href="/en/contact-us">Contact</a></li><li><a href="/en/copyright">Copyright</a></li><li><a href="/en/terms">Terms of use</a></li></ul>
        </div></footer>
        <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentLanguage":"en"},"user":{"uid":0}}</script>
        </body>
        </html>

        """);

    // Bold as elements, line ends as breaks, typographic marks as the entities that editors write.
    private static string Marked(string paragraph)
    {
        var pieces = WebUtility.HtmlEncode(paragraph).Replace("’", "&rsquo;", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal).Split("**");
        return string.Concat(pieces.Select((piece, i) => i % 2 == 1 ? $"<strong>{piece}</strong>" : piece));
    }
}
