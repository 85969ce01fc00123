namespace SpeechText;

/// <summary>What a header says about how the printed words stand to the spoken ones.</summary>
public enum DeliveryNote
{
    /// <summary>The spoken words are to be checked against: <c>Check against delivery</c>, <c>Seul le texte prononcé fait foi</c>.</summary>
    CheckAgainstDelivery,

    /// <summary>The words as they were spoken: <c>[as delivered]</c>.</summary>
    AsDelivered,

    /// <summary>The words as they were written beforehand: <c>[as prepared for delivery]</c>.</summary>
    AsPrepared,
}
