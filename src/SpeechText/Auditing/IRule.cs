namespace SpeechText.Auditing;

/// <summary>
/// One promise of a transcript. A rule trusts nothing that the parser says and throws on nothing that it may have done.
/// </summary>
internal interface IRule
{
    /// <summary>The promise as a plain English sentence.</summary>
    string Promise { get; }

    Need Needs { get; }

    /// <summary>Tells <paramref name="found"/> of each place where the promise is broken.</summary>
    void Check(Subject subject, Action<string, TextSpan> found);
}
