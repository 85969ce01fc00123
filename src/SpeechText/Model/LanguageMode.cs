namespace SpeechText;

/// <summary>How the language of a turn's printed words came about.</summary>
public enum LanguageMode
{
    /// <summary>The words were spoken in that language: <c>(spoke in French)</c>.</summary>
    SpokeIn,

    /// <summary>The words were interpreted from it: <c>(interpretation from Russian)</c>.</summary>
    InterpretationFrom,

    /// <summary>The printed text was given by the delegation: <c>(English text provided by the delegation)</c>.</summary>
    ProvidedBy,
}
