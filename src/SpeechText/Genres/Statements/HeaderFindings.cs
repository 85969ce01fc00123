namespace SpeechText.Genres.Statements;

/// <summary>
/// What a header settles of the speech after it.
/// </summary>
/// <param name="Speaker">Who speaks; of unknown kind, with a diagnostic, where the header names nobody.</param>
/// <param name="OnBehalfOf">For whom; <see langword="null"/> where the header names none.</param>
/// <param name="Body">The first line of the body.</param>
/// <param name="End">The line after the last of the body, where the speaker signed below it; otherwise <see langword="null"/>.</param>
internal sealed record HeaderFindings(Speaker Speaker, Affiliation? OnBehalfOf, int Body, int? End);
