using SpeechText.Genres.Turns;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Reads a talk with the press: header, those announced, opening statement, questions and answers, closing lines.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var interview = manuscript.Once(Interview.Find);
        var header = new HeaderLines(manuscript, builder, interview);
        var body = header.Body();
        header.Read(body);
        var announced = new AnnouncementLines(manuscript, builder);
        var credits = interview.Announcements.FindAll(a => a.Last < body).SelectMany(announced.Read).ToList();

        var cast = new Cast(builder);
        var principals = new Principals(manuscript, builder, cast, credits, interview.Labels.Key);
        principals.Learn(interview.Labels.Persons);
        var tail = TailLines.Find(manuscript, interview, body);
        var turns = new TurnWriter(manuscript, builder, cast);
        new SpokenLines(manuscript, builder, principals, turns).Read(interview.Labels, body, tail.Words);
        turns.WriteQuotations();
        tail.Write(manuscript, builder);
    }
}
