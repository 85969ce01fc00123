using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>A word or mark of a paragraph; all of a quotation is one token.</summary>
internal enum TokenKind : byte
{
    Word,
    Quote,
    Comma,
    Colon,
    Stop,
    Dash,
    Open,
    Close,
    Possessive,
    Other,
}

/// <summary>
/// One word or mark of a paragraph outside its quotations, or one whole quotation.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapital">True for a word that begins with a capital letter.</param>
/// <param name="Role">What the word does; none for anything but a word.</param>
/// <param name="Start">The offset of its first character in the paragraph's text.</param>
/// <param name="End">The offset just after its last.</param>
internal readonly record struct Token(TokenKind Kind, bool IsCapital, WordRole Role, int Start, int End)
{
    internal bool Is(WordRole role) => (Role & role) != 0;

    internal bool IsWord => Kind == TokenKind.Word;
}
