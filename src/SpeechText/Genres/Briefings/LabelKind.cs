namespace SpeechText.Genres.Briefings;

/// <summary>What a label says of who speaks.</summary>
internal enum LabelKind
{
    /// <summary>Somebody who asks: <c>Question</c>, <c>Q</c>.</summary>
    Question,

    /// <summary>Whoever answers: <c>A</c>.</summary>
    Answer,

    /// <summary>The holder of an office: <c>Spokesman</c>, <c>THE PRESIDENT</c>.</summary>
    Office,

    /// <summary>A person after an honorific or an office: <c>MS. ROSSI</c>, <c>Secretary-General Rossi</c>.</summary>
    Person,

    /// <summary>Words that may be a name: <c>Anna Rossi</c>. Only what else the text says of them can tell.</summary>
    Name,

    /// <summary>Initials that a list above the words explains.</summary>
    Key,

    /// <summary>Words in capitals, which may be anything that a page prints so.</summary>
    Capitals,
}
