using SpeechText.Fields.Names;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// Whose words an announcement says follow.
/// </summary>
internal sealed class AnnouncedSpeaker
{
    /// <summary>A person, a spokesperson whom the text leaves unnamed, a body, or an office of which no name is printed.</summary>
    internal SpeakerKind Kind { get; set; } = SpeakerKind.Unknown;

    internal List<Extent> Honorifics { get; } = [];

    internal List<Extent> Titles { get; } = [];

    /// <summary>The name of a person.</summary>
    internal PersonName? Person { get; private set; }

    /// <summary>The name of a person or body; empty where none is printed.</summary>
    internal Extent Name { get; set; }

    /// <summary>The State in brackets after the name; empty where none is printed.</summary>
    internal Extent Affiliation { get; set; }

    /// <summary>Where what was read of the speaker ends.</summary>
    internal int End { get; set; }

    internal void Take(PersonName person)
    {
        Kind = SpeakerKind.Person;
        Person = person;
        Name = person.Name;
        Honorifics.AddRange(person.Honorifics);
        End = person.End;
    }

    internal void TakeTitle(Extent title)
    {
        Titles.Add(title);
        End = title.End;
    }
}
