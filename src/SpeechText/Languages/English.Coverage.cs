namespace SpeechText.Languages;

internal static partial class English
{
    private static CoverageWords Coverage => new()
    {
        Series = new("SC", "GA", "ECOSOC", "SEA", "DC", "WOM", "HR", "L", "POP", "SOC", "ENV", "PAL", "NGO", "OBV", "AFR", "DEV", "SAG", "CD", "TAD", "SPD", "NPT"),
        Meetings = new("meeting", "meetings"),
        Sessions = new("session"),
        HalfDays = new("AM", "PM", "night", "resumed"),
        Labels = PhraseSet.Of("""
            meetings coverage
            press release
            for information media
            department of public information
            department of global communications
            news and media division
            """),
        Organs = PhraseSet.Of("""
            security council
            general assembly
            economic and social council
            first committee
            second committee
            third committee
            fourth committee
            fifth committee
            sixth committee
            special committee
            preparatory committee
            preparatory commission
            disarmament commission
            peacebuilding commission
            statistical commission
            commission on
            committee on
            commission for
            committee for
            commission
            committee
            meeting of states parties
            conference of states parties
            permanent forum
            trusteeship council
            high-level political forum
            fifteen-member body
            15-member body
            """),
        Today = PhraseSet.Of("""
            today
            tonight
            this morning
            this afternoon
            this evening
            """),
        Delegates = new("delegate", "delegates", "delegation", "delegations", "representative", "representatives", "speaker", "speakers", "briefer", "briefers"),
        Colophon = new("for information media"),
    };
}
