namespace SpeechText.Fields.Symbols;

/// <summary>
/// A symbol found in a text.
/// </summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Symbol">What it is.</param>
/// <param name="Parts">What it was read as, for a number that follows and leaves the rest out.</param>
/// <param name="IsRepaired">True where letters were put right.</param>
internal readonly record struct SymbolMatch(int Start, int End, DocumentSymbol Symbol, SymbolParts Parts, bool IsRepaired);
