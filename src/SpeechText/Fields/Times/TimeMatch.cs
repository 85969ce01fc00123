namespace SpeechText.Fields.Times;

/// <summary>
/// A time of day found in a text.
/// </summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character, that of the zone where one is named.</param>
/// <param name="Value">The time and its zone.</param>
/// <param name="Words">The English name of the language whose words it was read with.</param>
internal readonly record struct TimeMatch(int Start, int End, ClockTime Value, string Words)
{
    /// <summary>The rule met, as evidence says it.</summary>
    internal string Rule => Value.Zone is null ? $"a time of day in {Words}" : $"a time of day and its zone in {Words}";
}
