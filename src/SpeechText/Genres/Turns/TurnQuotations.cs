using SpeechText.Blocks;
using SpeechText.Fields.Quotations;
using SpeechText.Fields.States;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Gathers, as turns are written, the paragraphs with quotation marks, and in the end writes what is quoted in them with one table of those
/// quoted for all turns. Whoever is quoted and has a turn too is one speaker; of two of a name, neither is.
/// <code>
/// Mr. Marek (Norway): … As Ms. Lindt said, “the wells are dry”.        Ms. Lindt (Ruritania), who spoke before
/// Mr. Marek (Norway): … I said last week: “The wells are dry.”         Mr. Marek himself
/// Mr. Marek (Norway): … The Charter says, and I quote: “…”             nobody
/// </code>
/// </summary>
internal sealed class TurnQuotations(Manuscript manuscript, TranscriptBuilder builder, Cast cast)
{
    private readonly Func<Passage, bool>? _isBlock = BlockQuotations.Of(manuscript);
    private readonly List<Passage> _marked = [];
    private readonly List<Voice> _voices = [];
    private readonly Dictionary<CastMember, Source> _speaking = [];
    private readonly Dictionary<Source, CastMember> _members = [];

    /// <summary>Takes the paragraphs of a turn.</summary>
    internal void Take(CastMember speaker, List<Passage> words)
    {
        var isSetOff = words.Exists(p => SpokenMarks.MayStandIn(p.Text, manuscript.Lexicon.Attribution));
        var last = -1;
        for (var i = 0; i < words.Count; i++)
        {
            // What the page sets off is led to by the paragraph before it.
            var leads = i + 1 < words.Count && _isBlock?.Invoke(words[i + 1]) == true;
            if (isSetOff || leads || _isBlock?.Invoke(words[i]) == true || words[i].Text.AsSpan().ContainsAny(QuotationMark.All))
            {
                _marked.Add(words[i]);
                _voices.Add(new Voice(last < 0 || i != last + 1, Speaking(speaker)));
                last = i;
            }
        }
    }

    /// <summary>Writes what has been found in all turns.</summary>
    internal void Write()
    {
        if (_marked.Count == 0)
        {
            return;
        }

        var found = SpokenQuotations.FindInTurns(_marked, _voices, manuscript.Lexicon.Attribution, _isBlock);
        foreach (var quotation in found.Quotations)
        {
            if (quotation.Source is { } source && !_members.ContainsKey(source) && Meant(source) is { Count: > 0 } members)
            {
                if (members is [var only])
                {
                    _members.Add(source, only);
                }
                else
                {
                    quotation.Abstain(members.ConvertAll(Speaking));
                }
            }
        }

        new QuotationWriter(builder, _marked, manuscript.Lexicon, source => _members.TryGetValue(source, out var member) ? cast.SpeakerOf(member) : null).Write(found);
    }

    private List<CastMember> Meant(Source source) => source.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.Unknown => cast.Meant(source.Name, source.Honorifics, null, null),
        SpeakerKind.Anonymous when source.Affiliation is { } home => cast.Meant(null, [], null, Home(home.Text)),
        SpeakerKind.Anonymous when source.Titles is [var (office, _), ..] => cast.Meant(null, [], office, null),
        _ => [],
    };

    private Home Home(string name) => new(name, default, StateReader.TryRead(name, manuscript.Lexicon, out var code) ? code : null);

    private Source Speaking(CastMember member)
    {
        if (!_speaking.TryGetValue(member, out var source))
        {
            _speaking.Add(member, source = new Source { Kind = member.Kind, Name = member.Name, Printed = default });
            _members.Add(source, member);
        }

        return source;
    }
}
