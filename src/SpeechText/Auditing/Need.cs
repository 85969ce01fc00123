namespace SpeechText.Auditing;

/// <summary>What a rule cannot be checked without.</summary>
[Flags]
internal enum Need
{
    None = 0,
    SourceText = 1,
    Leaves = 2,
}
