namespace SpeechText.Auditing.Rules;

/// <summary>
/// What the model holds and what the leaves say of the same characters are one: the words of a paragraph are leaves of words, and a
/// leaf of a role stands where the model has such a part.
/// </summary>
internal sealed class LeavesAgreeWithTheModel : IRule
{
    public string Promise => "The leaves agree with the model.";

    public Need Needs => Need.Leaves;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        CheckParagraphs(subject, found);
        var places = new Dictionary<SegmentRole, List<TextSpan>>
        {
            [SegmentRole.Salutation] = [.. Speeches(subject).SelectMany(s => s.Versions.Select(v => v.Salutation).Prepend(s.Salutation)).OfType<Salutation>().Select(s => s.Span)],
            [SegmentRole.Closing] = [.. Speeches(subject).SelectMany(s => s.Versions.Select(v => v.Closing).Prepend(s.Closing)).OfType<TextPiece>().Select(c => c.Span)],
            [SegmentRole.Heading] = [.. subject.Transcript.Items.OfType<Heading>().Select(h => h.Span)],
        };
        foreach (var (role, spans) in places)
        {
            spans.Sort();
            CheckPlaces(subject, role, spans, found);
        }

        foreach (var (role, span) in subject.Transcript.Segments)
        {
            var isThere = role is SegmentRole.Speech or SegmentRole.Narrative
                ? subject.Pieces.Cover(span)
                : !places.TryGetValue(role, out var parts) || Holds(parts, span) || (subject.HasColumns && parts.Any(p => p.Contains(span)));
            if (!isThere)
            {
                found($"The leaves say {role}, and the model has no such part here.", span);
            }
        }
    }

    private static IEnumerable<Speech> Speeches(Subject subject) => subject.Transcript.Items.OfType<Speech>();

    private static void CheckParagraphs(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var span in subject.Paragraphs.SelectMany(p => p.Spans))
        {
            foreach (var leaf in subject.LeavesIn(span))
            {
                if (IsLayout(leaf.Role) || leaf.Role is SegmentRole.Unread or SegmentRole.Heading)
                {
                    found($"A paragraph has these characters, and the leaves say {leaf.Role}.", leaf.Span);
                }
            }
        }
    }

    private static void CheckPlaces(Subject subject, SegmentRole role, List<TextSpan> places, Action<string, TextSpan> found)
    {
        foreach (var place in places)
        {
            foreach (var leaf in subject.LeavesIn(place))
            {
                if (leaf.Role != role && !IsLayout(leaf.Role) && !subject.HasColumns)
                {
                    found($"The model has a {role} here, and the leaves say {leaf.Role}.", leaf.Span);
                }
            }
        }
    }

    private static bool IsLayout(SegmentRole role) => role is SegmentRole.Markup or SegmentRole.WhiteSpace or SegmentRole.Furniture;

    private static bool Holds(List<TextSpan> places, TextSpan span)
    {
        var index = places.BinarySearch(span);
        index = index >= 0 ? index : ~index - 1;
        return (index >= 0 && places[index].Contains(span)) || (index + 1 < places.Count && places[index + 1].Contains(span));
    }
}
