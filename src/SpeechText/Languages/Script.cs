namespace SpeechText.Languages;

/// <summary>
/// The scripts of the languages known.
/// </summary>
internal enum Script
{
    Other,
    Latin,
    Cyrillic,
    Arabic,
    Han,
}
