namespace SpeechText.Languages;

internal static partial class English
{
    private static SummaryWords Summary => new()
    {
        Chairs = new(
            "the president", "the chair", "the chairman", "the chairperson", "the chairwoman", "the co-chair", "the co-chairs",
            "the acting chair", "the acting chairman", "the acting chairperson", "the acting president", "the temporary chair",
            "the temporary chairman", "the temporary chairperson", "the temporary president", "the vice-chair",
            "the vice-chairperson", "the presiding officer"),
        Offices = new(
            "the secretary-general", "the deputy secretary-general", "the under-secretary-general", "the high commissioner",
            "the secretary of the committee", "the secretary of the commission", "the rapporteur", "the legal counsel",
            "the controller"),
        Delegates = new("the representative of", "the observer for", "the observer of", "the delegate of", "the delegation of"),
        Said = WordSet.Of("""
            said asked stated noted added observed pointed stressed emphasized emphasised recalled explained expressed suggested
            proposed requested invited declared announced introduced welcomed thanked drew read replied agreed supported endorsed
            wished wondered considered believed felt thought hoped congratulated urged called reiterated underlined underscored
            highlighted commended reported informed appealed shared associated aligned gave presented summarized continued concluded
            objected opposed regretted appreciated acknowledged affirmed reaffirmed warned deplored condemned sought submitted
            referred moved seconded maintained insisted remarked reminded praised paid questioned enquired inquired took made opened
            closed adjourned responded answered confirmed clarified outlined described indicated joined hailed cautioned argued
            contended trusted doubted feared wanted pledged encouraged recommended withdrew echoed concurred disagreed voiced
            offered put resumed
            """),
        NotSaid = WordSet.Of("of and or was were had has is are for on in at to with from by who whose which as did"),
        OnBehalfOf = new(
            "speaking on behalf of", "speaking also on behalf of", "speaking in his capacity as representative of", "on behalf of",
            "also on behalf of"),
    };
}
