namespace SpeechText.Languages;

internal static partial class English
{
    private static CapacityWords Capacity => new()
    {
        Leaves = PhraseSet.Of("""
            in my national capacity
            in my own national capacity
            in my capacity as the representative of
            in my capacity as representative of
            in my capacity as the permanent representative of
            in my capacity as permanent representative of
            in my capacity as ambassador of
            in my capacity as the ambassador of
            as the representative of my country
            as representative of my country
            speaking as the representative of
            speaking as representative of
            speaking now as the representative of
            speaking now as representative of
            speak as the representative of
            speak as representative of
            speak now as the representative of
            speak now as representative of
            statement as the representative of
            statement as representative of
            remarks as the representative of
            remarks as representative of
            """),
        Resumes = PhraseSet.Of("""
            resume my function
            resume my functions
            resume my duties
            resume my role
            resume my capacity
            resume the functions of
            resuming my functions
            resuming my duties
            resuming my role
            return to my functions
            return to my role
            return to my duties
            return to my capacity
            revert to my functions
            revert to my role
            speaking again as president
            speaking once again as president
            speaking again in my capacity as president
            speaking now in my capacity as president
            speaking as president
            in my capacity as president
            """),
        Announces = new(
            "make", "making", "deliver", "delivering", "give", "add", "speak", "speaking", "offer", "share", "say a few", "conclude with",
            "continue", "turn to", "address the", "intervene", "present", "read out"),
        Defers = new("later", "afterwards", "earlier", "previously", "subsequently", "when", "at the end", "at the close", "after", "said", "made"),
        Now = new("now"),
    };
}
