namespace SpeechText.Languages;

/// <summary>
/// What languages call themselves, as sites list the languages that a page has.
/// </summary>
internal static class LanguageNames
{
    internal static PhraseSet Own { get; } = PhraseSet.Of("""
        English
        Français
        Español
        Русский
        العربية
        عربي
        中文
        简体中文
        繁體中文
        Português
        Deutsch
        Italiano
        Kiswahili
        हिन्दी
        Nederlands
        Türkçe
        日本語
        한국어
        Polski
        Українська
        فارسی
        """);
}
