namespace SpeechText.Pdf.Script;

/// <summary>
/// Reads the words of a text layer: presentation forms as plain letters, words from right to left in the order in which they are read.
/// Keeps what is to be said of it.
/// </summary>
/// <param name="isVisual">Letters from right to left come as the eye sees them.</param>
internal sealed class LayerRepairs(bool isVisual)
{
    private bool _forms;
    private bool _ligatures;
    private bool _blanks;

    internal IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            var found = new List<Diagnostic>();
            if (_forms)
            {
                found.Add(DiagnosticId.TextLayerRepaired.At(default, "ligatures and presentation forms were written as the letters that they stand for"));
            }

            if (_blanks)
            {
                found.Add(DiagnosticId.TextLayerRepaired.At(default, "Arabic marks that stood in the place of blanks between words were read as blanks"));
            }

            if (_ligatures)
            {
                found.Add(DiagnosticId.TextLayerRepaired.At(default, "letters of Arabic ligatures that came in the wrong order were put right where no other order makes a word"));
                found.Add(DiagnosticId.TextLayerDoubtful.At(default, "letters of Arabic ligatures may still be in the wrong order within words, and digits may be wrong"));
            }

            return found;
        }
    }

    internal string Read(string word)
    {
        _blanks |= word.Contains(' ', StringComparison.Ordinal);
        var isTurned = isVisual && word.Any(Characters.IsRightToLeft);
        var turned = isTurned ? WritingOrder.Turn(word) : word;
        var plain = Characters.Plain(turned);
        _forms |= !ReferenceEquals(plain, turned);
        if (!isTurned)
        {
            return plain;
        }

        var repaired = ArabicLigatures.Repair(plain);
        _ligatures |= !ReferenceEquals(repaired, plain);
        return repaired;
    }
}
