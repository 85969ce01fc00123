namespace SpeechText.Tests.Records;

public sealed class SixLanguageTests
{
    [Fact]
    public void A_Chinese_head_may_call_a_head_of_State_by_the_word_for_the_chair_but_names_no_body_so()
    {
        Assert.Equal(
            ["主席 | - | en", "林明 | 中国 | -", "主席 | - | en"],
            Turns.Heads("主席（以英语发言）：请发言。\n\n林明主席（中国）：主席先生，谢谢。\n\n主席（以英语发言）：散会。\n"));
    }

    [Fact]
    public void French()
    {
        Assert.Equal(
            ["La Présidente | - | en", "Bonnard | France | -", "Carlo | - | es", "Le Secrétaire général | - | -"],
            Turns.Heads("""
                La Présidente (parle en anglais) : Je donne la parole au représentant de la France.

                M. Bonnard (France) : Nous sommes prêts à commencer avec vous.

                Mme Carlo (parle en espagnol) : Nous aussi, et nous le disons à tous.

                Le Secrétaire général : Merci à tous.
                """));
    }

    [Fact]
    public void Spanish()
    {
        Assert.Equal(
            ["El Presidente | - | en", "Lozano Prieto | Colombia | -", "Duarte | Portugal | fr"],
            Turns.Heads("""
                El Presidente (habla en inglés): Doy ahora la palabra al representante de Colombia.

                Sr. Lozano Prieto (Colombia): Estamos listos para empezar con nuestros amigos.

                Sra. Duarte (Portugal) (habla en francés): Nosotros también lo estamos, y muy contentos.
                """));
    }

    [Fact]
    public void Russian()
    {
        Assert.Equal(
            ["Председатель | - | fr", "Небов | Российская Федерация | -", "Карло | - | en"],
            Turns.Heads("""
                Председатель (говорит по-французски): Я предоставляю слово представителю Российской Федерации.

                Г-н Небов (Российская Федерация): Мы готовы начать эту работу.

                Г-жа Карло (говорит по-английски): И мы тоже готовы к этому.
                """));
    }

    [Fact]
    public void Chinese()
    {
        Assert.Equal(
            ["主席 | - | en", "赵文 | 中国 | -", "卡洛 | - | fr"],
            Turns.Heads("主席（以英语发言）：我请中国代表发言。\n\n赵文先生（中国）：我们准备好了。\n\n卡洛女士（以法语发言）：我们也是。"));
    }

    [Fact]
    public void Arabic()
    {
        Assert.Equal(
            ["الرئيس | - | fr", "جاو | الصين | zh", "كارلو | - | en"],
            Turns.Heads("الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن لممثل الصين.\n\nالسيد جاو (الصين) (تكلم بالصينية): نحن مستعدون.\n\nالسيدة كارلو (تكلمت بالإنكليزية): ونحن أيضا."));
    }

    [Fact]
    public void Kings_and_States_that_begin_as_offices_do()
    {
        Assert.Equal(
            ["主席 | - | en", "奥拉夫 | - | fr"],
            Turns.Heads("主席（以英语发言）：我请挪威国王陛下发言。\n\n奥拉夫国王（以法语发言）：我很荣幸。"));
        Assert.Equal(
            ["الرئيس | - | fr", "القدوة | دولة فلسطين | -"],
            Turns.Heads("الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن للمراقب.\n\nالسيد القدوة (دولة فلسطين): شكرا لكم."));
        Assert.Equal(
            ["Le Président | - | -", "Ek | Norvège | -"],
            Turns.Heads("Le Président : Je donne la parole au représentant de la Norvège.\n\nS. E. M. Ek (Norvège) : Je vous remercie."));
    }
}
