namespace SpeechText.Tests.Pages;

/// <summary>
/// Pages of invented texts, built as sites of the United Nations build theirs.
/// </summary>
internal static class SitePages
{
    /// <summary>A press release: everything in one article, share bar and related links inside of it too.</summary>
    internal const string Press = """
        <!DOCTYPE html>
        <html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Rivers Need Friends | Meetings Coverage and Press Releases</title></head>
        <body class="path-node no-sidebars">
        <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
        <header role="banner"><div class="region-topbar"><ul class="language-menu"><li><a href="/en">English</a></li><li><a href="/fr">Français</a></li></ul></div></header>
        <nav role="navigation"><ul class="menu nav"><li><a href="/a">General Assembly</a></li><li><a href="/b">Security Council</a></li><li><a href="/c">Secretary-General</a></li></ul></nav>
        <main role="main"><div class="region region-content">
        <article role="article" class="node node--type-press-release">
          <div class="field field--name-field-type"><a href="/en/press-release" hreflang="en">Press Release</a></div>
          <div class="field field--name-field-symbol">SG/SM/99001</div>
          <div class="field field--name-field-date"><time datetime="2031-05-08T12:00:00Z">8 May 2031</time></div>
          <h1 class="page-header"><span>Rivers Need Friends, Secretary-General Says in Geneva</span></h1>
          <div class="social-share"><ul><li><a href="#f">Facebook</a></li><li><a href="#x">Tweet</a></li><li><a href="#m">Mail</a></li><li><a href="#p">Print</a></li></ul></div>
          <div class="field field--name-body"><p><em>Following are UN Secretary‑General Anna&nbsp;Rossi’s remarks to the opening of the World Water Forum, in Geneva today:</em></p>
          <p>Excellencies, ladies and gentlemen,</p>
          <p>We meet at a hard time for the rivers of the world, and nobody here needs to be told so.</p>
          <p>I count on all of you to act.&nbsp; Thank you.</p></div>
          <div class="field--name-end-note">For information media. Not an official record.</div>
          <div class="related-topics"><a href="/1">Water</a> <a href="/2">Rivers</a></div>
        </article></div></main>
        <footer><p>United Nations</p></footer></body></html>
        """;

    /// <summary>A statement on the site of an office: no article, menus as plain lists, place and date above the title.</summary>
    internal const string Office = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Secretary-General's remarks to the Council | Secretary-General</title></head>
        <body class="html not-front page-node">
        <div id="top"><ul><li><a href="/">Home</a></li><li><a href="/s">Statements</a></li><li><a href="/m">Messages</a></li><li><a href="/t">Travel</a></li><li><a href="/c">Contact</a></li></ul></div>
        <div class="main-container"><section><div class="content">
          <div class="field-place">New York</div>
          <div class="field-date"><span class="date-display-single">08 January 2031</span></div>
          <h3 class="title">Secretary-General's remarks to the Security Council meeting on rivers [trilingual, as delivered; scroll down for French]</h3>
          <div class="addtoany_list"><a href="#1">Share</a><a href="#2">Mail</a></div>
          <div class="field-author">Anna Rossi, Secretary-General</div>
          <div class="field-body"><p>Mr. President,<br>Excellencies,</p>
          <p>We meet at a hard time for the rivers of the world, and nobody here needs to be told so.</p>
          <p>I count on all of you to act.</p><p>Thank you.</p></div>
        </div></section></div>
        <div class="region-sidebar-second"><h2>Latest statements</h2><p>Message for World Lakes Day</p><p>Remarks at the Forum of Lakes</p></div>
        </body></html>
        """;

    /// <summary>An older page: a table for the layout, the menu in its first cell.</summary>
    internal const string Table = """
        <html><head><title>Statement</title></head><body><table><tr>
        <td><a href="a.html">About</a><br><a href="b.html">Members</a><br><a href="c.html">Meetings</a><br><a href="d.html">Documents</a><br><a href="e.html">Links</a></td>
        <td><p align="center"><b>STATEMENT<br>by<br>H.E. Ms. Anna Rossi<br>Minister for Rivers of Freedonia</b></p>
        <p>Lima, 9 May 2031</p><p>Mr. Chairman,</p>
        <p>We meet at a hard time for the rivers of the world, and nobody here needs to be told so.</p>
        <p>I count on all of you to act.</p><p>I thank you.</p></td></tr></table></body></html>
        """;
}
