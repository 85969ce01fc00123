namespace SpeechText.Sample.Rendering;

/// <summary>Places in a source as editors show them.</summary>
internal static class Place
{
    /// <summary>Says a place as <c>line:column</c>, both from 1.</summary>
    public static string Of(SourceText source, int offset)
    {
        var position = source.GetPosition(offset);
        return $"{position.Line}:{position.Column}";
    }

    /// <summary>The number of lines of a source.</summary>
    public static int LineCount(SourceText source) => source.GetPosition(source.Length).Line;
}
