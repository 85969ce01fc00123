namespace SpeechText.Languages;

/// <summary>
/// Thanks in languages of which nothing else is known, as speakers of any language end with: <c>Vinaka and thank you.</c>
/// </summary>
internal static class ThanksElsewhere
{
    internal static PhraseSet Words { get; } = PhraseSet.Of("""
        asante
        asante sana
        asanteni sana
        dankie
        dank u
        dank u wel
        dhanyabad
        dhanyavad
        dhanyavaad
        diolch
        efharisto
        enkosi
        fa'afetai
        fa’afetai
        fa'afetai lava
        fa’afetai lava
        fakafetai
        fakafetai lasi
        go raibh maith agaibh
        grazzi
        hvala
        kea leboha
        ke a leboga
        khawp khun
        khob chai
        kia ora
        kia ora koutou
        kommol tata
        ko rab'a
        köszönöm
        mahalo
        malo
        malo 'aupito
        malo ‘aupito
        malo ’aupito
        maraming salamat
        maraming salamat po
        salamat
        salamat po
        mauruuru
        meitaki
        meitaki maata
        mesulang
        sulang
        kalahngan
        kulo
        kinisou
        mersi
        murakoze
        ngiyabonga
        siyabonga
        shukran
        shukran jazilan
        shukriya
        shukuriyyaa
        sobodi
        tack
        tak
        takk
        taing
        tangkyu tru
        tapadh leibh
        tenk yu tru
        tangio tumas
        tagio tumas
        tashakor
        terima kasih
        toda
        toda raba
        twalumba
        vinaka
        vinaka vakalevu
        webale
        zikomo
        zikomo kwambiri
        """);
}
