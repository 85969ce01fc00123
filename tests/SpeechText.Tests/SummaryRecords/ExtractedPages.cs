using SpeechText.Tests.Records;

namespace SpeechText.Tests.SummaryRecords;

/// <summary>Summary records as web pages and scans give them: blanks lost or set where none are printed, lines run together.</summary>
public class ExtractedPages
{
    [Fact]
    public void Lines_and_words_of_the_cover_run_together()
    {
        var record = Turns.Of("""
            Naciones Unidas

            CMX/C/SR.142

            Convención Internacional sobre la protección de los huertos y de sus jardineros

            Distr. general

            2 de marzo de 2031

            Español

            Original: inglés

            Comité de Protección de los Huertos

            Acta resumida de la 142ª sesiónCelebrada en el Palais Wilson, Ginebra, el miércoles 24 de noviembre de 2030, a las 15.00 horas

            P residente:Sr. Lozano

            Sumario

            Examen de los informes presentados por los Estados partes (continuación)

            Se declara abierta la sesión a las 15.05 horas.

            Examen de los informes presentados por los Estados partes (continuación)

            1. Por invitación del Presidente, la delegación de Noruega toma asiento a la mesa del Comité.

            2.La Sra . Lind (Noruega), al presentar el informe inicial de su país, dice que los huertos de la región están mejor protegidos que en años anteriores.

            3.El Presidente da las gracias a la delegación.

            4. Queda aprobado el capítulo II del informe en ese entendimiento.

            La primera parte (pública) de la sesión termina a las 17.55 horas.
            """);

        Assert.Equal("2030-11-24", record.Header.Date?.Value.ToString());
        Assert.Equal("142", record.Header.MeetingNumber?.Value);
        Assert.Equal("Palais Wilson, Ginebra", record.Header.Place?.Value);
        Assert.Equal(["Lind | Noruega | -", "Lozano | - | -"], Turns.Heads(record));
        Assert.Equal("da las gracias a la delegación.", Turns.Words(record, 1));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_date_glued_to_the_symbol_is_no_part_of_it()
    {
        var record = Turns.Of("""
            CCPR

            Pacte international

            relatif aux droits des jardiniers

            Distr.GÉNÉRALE

            CCPR/C/SR.929318 octobre 2036

            Original: FRANÇAIS

            COMITÉ DES DROITS DE LA

            VALLÉE

            COMPTE RENDU ANALYTIQUE DE LA 9293e SÉANCE

            tenue au Palais Wilson, à Genève,le mercredi 26 juillet 2036, à 15 heures

            Présidence: Mme BONNARD

            SOMMAIRE

            EXAMEN DU RAPPORT ANNUEL

            La séance est ouverte à 15 h 5.

            EXAMEN DU RAPPORT ANNUEL

            1.La PRÉSIDENTE invite le Comité à examiner le projet de rapport annuel chapitre par chapitre.

            2.M me LIND précise que les vergers de la région sont mieux protégés.

            3.Le résumé, ainsi modifié, est adopté.

            4.Sir Martin ROSSI fait observer que la liste est incomplète.

            La séance est levée à 18 heures.
            """);

        Assert.Equal("CCPR/C/SR.9293", record.Header.Symbol?.Value);
        Assert.Equal("Comité des Droits de la Vallée", record.Header.Organization?.Value);
        Assert.Equal(["Bonnard | - | -", "Lind | - | -", "Martin Rossi | - | -"], Turns.Heads(record));
        Assert.Equal(["Sir"], record.Speakers[^1].Honorifics);
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text == "Le résumé, ainsi modifié, est adopté.");
    }

    [Fact]
    public void A_second_part_of_a_meeting_torn_by_blanks()
    {
        var record = Turns.Of("""
            Nations Unies

            CRC/C/SR.9541*

            Distr. générale

            27 octobre 2030

            Comité des droits des jardiniers

            Compte rendu analytique (partiel) ** de la 95 41 e séance

            Tenue au Palais Wilson, à Genève, le vendredi 11 juin 2030, à 15 heures

            Président e: Mme Bonnard

            Sommaire

            Clôture de la session

            La deuxième partie de la séance est ouverte à 17 h 30.

            Clôture de la session

            M. Lind (Rapporteur) remercie les membres du Comité de leur travail.

            Après l’échange de civilités d’usage, la Présidente prononce la clôture de la session du Comité.

            La séance est levée à 18 heures.
            """);

        Assert.Equal(("CRC/C/SR.9541", "9541", "2030-06-11"), (record.Header.Symbol?.Value, record.Header.MeetingNumber?.Value, record.Header.Date?.Value.ToString()));
        Assert.Equal(["Lind | - | -", "Bonnard | - | -"], Turns.Heads(record));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void The_contents_may_stand_without_their_heading()
    {
        var record = Turns.Of("""
            Committee on the Rights of Gardeners
            Fifty-sixth session

            Summary record of the 1184th meeting

            Held at the Palais des Nations, Geneva, on Friday, 18 October 2032, at 3 p.m.

            Chairperson:Ms. Weiss

            Adoption of the report of the Committee

            Statement by the Director

            The meeting was called to order at 3.05 p.m.

            Adoption of the report of the Committee (CXX/C/2032/L.1)

            Ms. Ek (Rapporteur) introduced the report of the Committee.

            The provisional agenda for the fifty-seventh session was adopted.

            Statement by the Director

            Mr. Rossi (Director) said that he was glad.

            The meeting rose at 6 p.m.
            """);

        Assert.Equal(["Adoption of the report of the Committee", "Statement by the Director"], record.Items.OfType<Heading>().Take(2).Select(h => h.Text));
        Assert.Equal(["Ek", "Rossi"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal("introduced the report of the Committee.", Turns.Words(record, 0));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_record_on_one_line_is_parted_at_its_numbers()
    {
        var words = string.Concat(Enumerable.Repeat("That had been so for many years in the valley, and nobody had asked why. ", 5));
        var record = Turns.Of($"A/C.3/SR.9391\n\nTHIRD COMMITTEE 9391st MEETING CONTENTS Draft covenant on orchards (continued) 1. The CHAIRMAN opened the debate. {words}2. Mr, ESQUER (Costa Rica) said that his delegation could not agree. {words}3. Mr. BORG (Malta) gave 2 reasons for it. 4. The CHAIRMAN put the motion to the vote. A vote was taken by roll-call. The motion was adopted by 30 votes to 10, with 5 abstentions. 5. Mrs. ROSSI (Kuwait) explained her vote. The meeting rose at 1 p.m.");

        Assert.Equal(["The CHAIRMAN | - | -", "Esquer | Costa Rica | -", "Borg | Malta | -", "The CHAIRMAN | - | -", "Rossi | Kuwait | -"], Turns.Heads(record));
        Assert.Equal("gave 2 reasons for it.", Turns.Words(record, 2));
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text.StartsWith("The motion was adopted", StringComparison.Ordinal));
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text == "The meeting rose at 1 p.m.");
    }

    [Fact]
    public void All_of_a_list_is_spoken_for()
    {
        var record = Turns.Of("""
            A/C.2/91/SR.12

            Summary record of the 12th meeting

            The meeting was called to order at 10 a.m.

            1. Mr. Ek (Sweden), speaking on behalf of the European Union; the candidate countries Albania and Serbia; and, in addition, Ukraine, said that they would vote in favour.

            2. Ms. Lind (Norway), speaking on behalf of the Nordic countries, agreed.

            The meeting rose at 1 p.m.
            """);

        Assert.Equal(
            ["the European Union; the candidate countries Albania and Serbia; and, in addition, Ukraine", "the Nordic countries"],
            record.Items.OfType<Speech>().Select(s => s.OnBehalfOf?.Value));
    }
}
