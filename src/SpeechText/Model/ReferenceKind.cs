namespace SpeechText;

/// <summary>What a reference cites.</summary>
public enum ReferenceKind
{
    /// <summary>A document, by its symbol.</summary>
    Document,

    /// <summary>A resolution, by symbol or in prose.</summary>
    Resolution,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>The Charter or another treaty.</summary>
    Treaty,
}
